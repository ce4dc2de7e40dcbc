function numIslands(grid) {
  const seen = [];
  const sink = (i, j) => {
    if (grid[i]?.[j] !== "1" || seen.some(([row, column]) => row === i && column === j)) return;
    seen.push([i, j]);
    sink(i + 1, j);
    sink(i - 1, j);
    sink(i, j + 1);
    sink(i, j - 1);
  };
  let count = 0;
  for (let i = 0; i < grid.length; i++) {
    for (let j = 0; j < grid[i].length; j++) {
      const before = seen.length;
      sink(i, j);
      if (seen.length > before) count++;
    }
  }
  return count;
}
