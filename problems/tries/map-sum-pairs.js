class MapSum {
  #values = new Map();
  #totals = new Map();

  insert(key, val) {
    const change = val - (this.#values.get(key) ?? 0);
    this.#values.set(key, val);
    for (let end = 1; end <= key.length; end++) {
      const prefix = key.slice(0, end);
      this.#totals.set(prefix, this.sum(prefix) + change);
    }
  }

  sum(prefix) {
    return this.#totals.get(prefix) ?? 0;
  }
}
