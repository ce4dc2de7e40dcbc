"use strict";
// The globals that a solution has without `require`, as on LeetCode: queues, a heap, and lodash's commonest functions.

class Queue {
  #items;
  #head = 0;

  constructor(items = []) {
    this.#items = [...items];
  }

  static fromArray(items) {
    return new Queue(items);
  }

  enqueue(item) {
    this.#items.push(item);
    return this;
  }

  push(item) {
    return this.enqueue(item);
  }

  dequeue() {
    if (this.isEmpty()) return null;
    const item = this.#items[this.#head];
    this.#items[this.#head++] = undefined;
    if (this.#head > 64 && 2 * this.#head > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }

  pop() {
    return this.dequeue();
  }

  front() {
    return this.isEmpty() ? null : this.#items[this.#head];
  }

  back() {
    return this.isEmpty() ? null : this.#items[this.#items.length - 1];
  }

  size() {
    return this.#items.length - this.#head;
  }

  isEmpty() {
    return this.size() === 0;
  }

  clear() {
    this.#items = [];
    this.#head = 0;
  }

  toArray() {
    return this.#items.slice(this.#head);
  }

  *[Symbol.iterator]() {
    yield* this.toArray();
  }
}

/** A ring: both ends take constant time. */
class Deque {
  #items = new Array(16);
  #head = 0;
  #size = 0;

  constructor(items = []) {
    for (const item of items) this.pushBack(item);
  }

  #at(index) {
    return (this.#head + index) & (this.#items.length - 1);
  }

  #grow() {
    if (this.#size < this.#items.length) return;
    const items = this.toArray();
    items.length = 2 * this.#items.length;
    this.#items = items;
    this.#head = 0;
  }

  pushBack(item) {
    this.#grow();
    this.#items[this.#at(this.#size++)] = item;
    return this.#size;
  }

  pushFront(item) {
    this.#grow();
    this.#head = this.#at(this.#items.length - 1);
    this.#items[this.#head] = item;
    return ++this.#size;
  }

  popFront() {
    if (!this.#size) return undefined;
    const item = this.#items[this.#head];
    this.#items[this.#head] = undefined;
    this.#head = this.#at(1);
    this.#size--;
    return item;
  }

  popBack() {
    if (!this.#size) return undefined;
    const place = this.#at(--this.#size);
    const item = this.#items[place];
    this.#items[place] = undefined;
    return item;
  }

  get(index) {
    return index >= 0 && index < this.#size ? this.#items[this.#at(index)] : undefined;
  }

  front() {
    return this.get(0);
  }

  back() {
    return this.get(this.#size - 1);
  }

  size() {
    return this.#size;
  }

  isEmpty() {
    return this.#size === 0;
  }

  clear() {
    this.#items = new Array(16);
    this.#head = this.#size = 0;
  }

  toArray() {
    return Array.from({ length: this.#size }, (_, index) => this.get(index));
  }

  *[Symbol.iterator]() {
    for (let index = 0; index < this.#size; index++) yield this.get(index);
  }
}

const identity = (item) => item;

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
      const key = typeof options === "function" ? options : options?.priority || identity;
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

/** What a stub throws in place of an answer. */
class NotWritten extends Error {
  get name() {
    return "NotWritten";
  }
}

const picked = (by) => (typeof by === "function" ? by : by === undefined ? identity : (item) => item[by]);
const grouped = (items, by) => Map.groupBy?.(items, picked(by)) || groupedByHand(items, picked(by));

function groupedByHand(items, key) {
  const groups = new Map();
  for (const item of items) {
    const name = key(item);
    groups.has(name) ? groups.get(name).push(item) : groups.set(name, [item]);
  }
  return groups;
}

/** The functions of lodash that solutions use most. Another one is `undefined`, and its call says so. */
const lodash = {
  range: (start, end, step = 1) => {
    const [from, to] = end === undefined ? [0, start] : [start, end];
    return Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, index) => from + index * step);
  },
  sum: (items) => items.reduce((a, b) => a + b, 0),
  sumBy: (items, by) => items.reduce((total, item) => total + picked(by)(item), 0),
  max: (items) => items.reduce((a, b) => (a === undefined || b > a ? b : a), undefined),
  min: (items) => items.reduce((a, b) => (a === undefined || b < a ? b : a), undefined),
  maxBy: (items, by) => items.reduce((a, b) => (a === undefined || picked(by)(b) > picked(by)(a) ? b : a), undefined),
  minBy: (items, by) => items.reduce((a, b) => (a === undefined || picked(by)(b) < picked(by)(a) ? b : a), undefined),
  uniq: (items) => [...new Set(items)],
  chunk: (items, size = 1) =>
    Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size)),
  zip: (...lists) =>
    Array.from({ length: Math.max(0, ...lists.map((list) => list.length)) }, (_, index) => lists.map((list) => list[index])),
  groupBy: (items, by) => Object.fromEntries(grouped(items, by)),
  countBy: (items, by) => Object.fromEntries([...grouped(items, by)].map(([key, found]) => [key, found.length])),
  sortBy: (items, by) => {
    const keys = [by].flat().map(picked);
    const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return [...items].sort((a, b) => keys.map((key) => order(key(a), key(b))).find((sign) => sign) || 0);
  },
  cloneDeep: (value) => structuredClone(value),
  isEqual: (a, b) => require("node:util").isDeepStrictEqual(a, b),
  isEmpty: (value) => (value?.size ?? value?.length ?? Object.keys(value ?? {}).length) === 0,
  last: (items) => items[items.length - 1],
  head: (items) => items[0],
  times: (count, make = identity) => Array.from({ length: count }, (_, index) => make(index)),
  flatten: (items) => items.flat(),
  flattenDeep: (items) => items.flat(Infinity),
};

module.exports = {
  globals: { NotWritten, Queue, Deque, PriorityQueue, MinPriorityQueue, MaxPriorityQueue, _: lodash },
  packages: {
    __proto__: null,
    "@datastructures-js/deque": { Deque },
    "@datastructures-js/priority-queue": { PriorityQueue, MinPriorityQueue, MaxPriorityQueue },
    "@datastructures-js/queue": { Queue },
    lodash,
  },
};
