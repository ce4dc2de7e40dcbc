// ==== right
class MinStack {
  all = [];
  push(val) { this.all.push([val, Math.min(val, this.getMin() ?? val)]); }
  pop() { this.all.pop(); }
  top() { return this.all.at(-1)[0]; }
  getMin() { return this.all.at(-1)?.[1]; }
}
// ==== right
var MinStack = function () { this.s = []; this.m = []; };
MinStack.prototype.push = function (v) { this.s.push(v); if (!this.m.length || v <= this.m[this.m.length - 1]) this.m.push(v); };
MinStack.prototype.pop = function () { if (this.s.pop() === this.m[this.m.length - 1]) this.m.pop(); };
MinStack.prototype.top = function () { return this.s[this.s.length - 1]; };
MinStack.prototype.getMin = function () { return this.m[this.m.length - 1]; };
// ==== right
module.exports = class MinStack {
  constructor() { this.head = null; }
  push(v) { this.head = { v, min: this.head ? Math.min(v, this.head.min) : v, next: this.head }; }
  pop() { const { v, next } = this.head; this.head = next; return v; }
  top() { return this.head.v; }
  get_min() { return this.head.min; }
};
// ==== wrong WA
class MinStack {
  s = []; m = [];
  push(v) { this.s.push(v); if (!this.m.length || v < this.m.at(-1)) this.m.push(v); }
  pop() { if (this.s.pop() === this.m.at(-1)) this.m.pop(); }
  top() { return this.s.at(-1); }
  getMin() { return this.m.at(-1) ?? this.s.at(-1); }
}
// ==== wrong WA
class MinStack {
  s = []; min = Infinity;
  push(v) { this.s.push(v); this.min = Math.min(this.min, v); }
  pop() { this.s.pop(); }
  top() { return this.s.at(-1); }
  getMin() { return this.min; }
}
// ==== wrong WA
class MinStack {
  s = [];
  push(v) { this.s.push(v); }
  pop() { this.s.pop(); }
  top() { return this.s.at(-1); }
  getMin() { this.s.sort((a, b) => b - a); return this.s.at(-1); }
}
