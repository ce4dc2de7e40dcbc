var swimInWater = function (grid) {
  const size = grid.length;
  const seen = grid.map((row) => row.map(() => false));
  const heap = new PriorityQueue((a, b) => a.height - b.height);
  seen[0][0] = true;
  heap.enqueue({ height: grid[0][0], row: 0, column: 0 });
  let time = 0;
  while (true) {
    const { height, row, column } = heap.dequeue();
    time = Math.max(time, height);
    if (row === size - 1 && column === size - 1) return time;
    for (const [r, c] of [[row + 1, column], [row - 1, column], [row, column + 1], [row, column - 1]]) {
      if (grid[r]?.[c] === undefined || seen[r][c]) continue;
      seen[r][c] = true;
      heap.enqueue({ height: grid[r][c], row: r, column: c });
    }
  }
};
