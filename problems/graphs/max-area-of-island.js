var maxAreaOfIsland = function (grid) {
  const sink = (row, column) => {
    grid[row][column] = 0;
    const stack = [[row, column]];
    let area = 0;
    while (stack.length > 0) {
      const [r, c] = stack.pop();
      area++;
      for (const [y, x] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
        if (grid[y]?.[x] === 1) {
          grid[y][x] = 0;
          stack.push([y, x]);
        }
      }
    }
    return area;
  };

  let largest = 0;
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid[0].length; c++) {
      if (grid[r][c] === 1) largest = Math.max(largest, sink(r, c));
    }
  }
  return largest;
};
