// ==== right large
class LRUCache extends Map {
  constructor(capacity) { super(); this.capacity = capacity; }
  get(key) {
    if (!this.has(key)) return -1;
    const value = super.get(key);
    this.delete(key);
    super.set(key, value);
    return value;
  }
  put(key, value) {
    this.delete(key);
    super.set(key, value);
    if (this.size > this.capacity) this.delete(this.keys().next().value);
  }
}
// ==== right
var LRUCache = function (capacity) {
  this.left = capacity;
  this.at = new Map();
  this.a = {};
  this.b = { before: this.a };
  this.a.next = this.b;
};
LRUCache.prototype.out = function (n) { n.before.next = n.next; n.next.before = n.before; };
LRUCache.prototype.last = function (n) { n.before = this.b.before; n.next = this.b; n.before.next = this.b.before = n; };
LRUCache.prototype.get = function (key) {
  const n = this.at.get(key);
  if (!n) return -1;
  this.out(n);
  this.last(n);
  return n.value;
};
LRUCache.prototype.put = function (key, value) {
  let n = this.at.get(key);
  if (n) this.out(n);
  else if (this.left) this.left--;
  else { this.at.delete(this.a.next.key); this.out(this.a.next); }
  n = { key, value };
  this.at.set(key, n);
  this.last(n);
};
// ==== right large
class LRUCache {
  #m = new Map(); #c;
  constructor(c) { this.#c = c; }
  get(k) {
    const v = this.#m.get(k);
    if (v === undefined) return -1;
    this.#m.delete(k);
    this.#m.set(k, v);
    return v;
  }
  put(k, v) {
    if (this.#m.has(k)) this.#m.delete(k);
    else if (this.#m.size === this.#c) for (const old of this.#m.keys()) { this.#m.delete(old); break; }
    this.#m.set(k, v);
  }
}
// ==== wrong WA
class LRUCache {
  m = new Map();
  constructor(c) { this.c = c; }
  get(k) { return this.m.get(k) ?? -1; }
  put(k, v) { this.m.delete(k); this.m.set(k, v); if (this.m.size > this.c) this.m.delete(this.m.keys().next().value); }
}
// ==== wrong WA
class LRUCache {
  m = new Map();
  constructor(c) { this.c = c; }
  get(k) { const v = this.m.get(k); if (!v) return -1; this.m.delete(k); this.m.set(k, v); return v; }
  put(k, v) { this.m.delete(k); this.m.set(k, v); if (this.m.size > this.c) this.m.delete(this.m.keys().next().value); }
}
// ==== wrong WA
class LRUCache {
  m = {};
  constructor(c) { this.c = c; }
  get(k) { if (!(k in this.m)) return -1; const v = this.m[k]; delete this.m[k]; this.m[k] = v; return v; }
  put(k, v) { delete this.m[k]; this.m[k] = v; const all = Object.keys(this.m); if (all.length > this.c) delete this.m[all[0]]; }
}
