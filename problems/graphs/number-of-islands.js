function numIslands(grid) {
  let count = 0;
  const sink = (i, j) => {
    if (grid[i]?.[j] !== "1") return;
    grid[i][j] = "0";
    sink(i + 1, j);
    sink(i - 1, j);
    sink(i, j + 1);
    sink(i, j - 1);
  };
  for (let i = 0; i < grid.length; i++) {
    for (let j = 0; j < grid[i].length; j++) {
      if (grid[i][j] === "1") {
        count++;
        sink(i, j);
      }
    }
  }
  return count;
}
