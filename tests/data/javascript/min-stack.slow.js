class MinStack {
  items = [];
  push(val) {
    this.items.push(val);
  }
  pop() {
    this.items.pop();
  }
  top() {
    return this.items[this.items.length - 1];
  }
  getMin() {
    return this.items.reduce((a, b) => Math.min(a, b));
  }
}
