var orangesRotting = function (grid) {
  let rotten = [];
  let fresh = 0;
  grid.forEach((row, r) => row.forEach((cell, c) => {
    if (cell === 2) rotten.push([r, c]);
    if (cell === 1) fresh++;
  }));
  let minutes = 0;
  while (fresh > 0) {
    const turned = [];
    for (const [r, c] of rotten) {
      for (const [y, x] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
        if (grid[y]?.[x] === 1) {
          grid[y][x] = 2;
          turned.push([y, x]);
        }
      }
    }
    if (turned.length === 0) return -1;
    fresh -= turned.length;
    rotten = turned;
    minutes++;
  }
  return minutes;
};
