"use strict";
// Queues with the methods that they have on LeetCode.

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

module.exports = { Queue, Deque };
