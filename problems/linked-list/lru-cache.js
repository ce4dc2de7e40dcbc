class LRUCache {
  #values = new Map();

  constructor(capacity) {
    this.capacity = capacity;
  }

  get(key) {
    if (!this.#values.has(key)) return -1;
    const value = this.#values.get(key);
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  put(key, value) {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.capacity) this.#values.delete(this.#values.keys().next().value);
  }
}
