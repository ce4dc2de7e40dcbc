var MinStack = function () {
  this.items = [];
};
MinStack.prototype.push = function (val) {
  const least = this.items.length ? Math.min(this.items[this.items.length - 1][1], val) : val;
  this.items.push([val, least]);
};
MinStack.prototype.pop = function () {
  this.items.pop();
};
MinStack.prototype.top = function () {
  return this.items[this.items.length - 1][0];
};
MinStack.prototype.getMin = function () {
  return this.items[this.items.length - 1][1];
};
