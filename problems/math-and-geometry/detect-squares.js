class DetectSquares {
  #columns = new Map();

  add([x, y]) {
    if (!this.#columns.has(x)) this.#columns.set(x, new Map());
    const column = this.#columns.get(x);
    column.set(y, (column.get(y) ?? 0) + 1);
  }

  count([x, y]) {
    let squares = 0;
    for (const [otherY, times] of this.#columns.get(x) ?? []) {
      const side = otherY - y;
      if (side === 0) continue;
      for (const otherX of [x - side, x + side]) {
        const column = this.#columns.get(otherX);
        squares += times * (column?.get(y) ?? 0) * (column?.get(otherY) ?? 0);
      }
    }
    return squares;
  }
}
