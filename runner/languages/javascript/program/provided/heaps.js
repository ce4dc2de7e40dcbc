"use strict";
// Heaps with the methods that they have on LeetCode.

/** A binary heap. `compare` is a function of two items, as for `sort`, or `{ compare }`. */
class PriorityQueue {
  #items = [];
  #compare;

  constructor(compare, items = []) {
    this.#compare = (typeof compare === "object" && compare?.compare) || compare || ((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    for (const item of items) this.enqueue(item);
  }

  static fromArray(items, compare) {
    return new this(compare, items);
  }

  enqueue(item) {
    const items = this.#items;
    let place = items.push(item) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.#compare(items[parent], item) <= 0) break;
      items[place] = items[parent];
      place = parent;
    }
    items[place] = item;
    return this;
  }

  dequeue() {
    const items = this.#items;
    if (!items.length) return null;
    const first = items[0];
    const last = items.pop();
    if (items.length) this.#sink(last);
    return first;
  }

  #sink(item) {
    const items = this.#items;
    let place = 0;
    for (let child = 1; child < items.length; child = 2 * place + 1) {
      if (child + 1 < items.length && this.#compare(items[child + 1], items[child]) < 0) child++;
      if (this.#compare(item, items[child]) <= 0) break;
      items[place] = items[child];
      place = child;
    }
    items[place] = item;
  }

  push(item) {
    return this.enqueue(item);
  }

  /** Take out the items for which `test` is true, and return them, the first one first. */
  remove(test) {
    const removed = [];
    const kept = [];
    for (const item of this.toArray()) (test(item) ? removed : kept).push(item);
    this.#items = kept; // what is sorted is a heap
    return removed;
  }

  contains(test) {
    return this.#items.some((item) => test(item));
  }

  pop() {
    return this.dequeue();
  }

  front() {
    return this.#items.length ? this.#items[0] : null;
  }

  back() {
    return this.#items.length ? this.#items.reduce((a, b) => (this.#compare(a, b) < 0 ? b : a)) : null;
  }

  size() {
    return this.#items.length;
  }

  isEmpty() {
    return this.#items.length === 0;
  }

  clear() {
    this.#items = [];
  }

  toArray() {
    return [...this.#items].sort(this.#compare);
  }

  *[Symbol.iterator]() {
    while (!this.isEmpty()) yield this.dequeue();
  }
}

function keyed(sign) {
  return class extends PriorityQueue {
    constructor(options, items) {
      const compare = typeof options === "object" ? options?.compare : undefined;
      const key = typeof options === "function" ? options : options?.priority || ((item) => item);
      super(compare || ((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)), items);
    }

    static fromArray(items, options) {
      return new this(options, items);
    }
  };
}

const MinPriorityQueue = keyed(1);
const MaxPriorityQueue = keyed(-1);
Object.defineProperty(MinPriorityQueue, "name", { value: "MinPriorityQueue" });
Object.defineProperty(MaxPriorityQueue, "name", { value: "MaxPriorityQueue" });

module.exports = { PriorityQueue, MinPriorityQueue, MaxPriorityQueue };
