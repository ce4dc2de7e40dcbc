var longestIncreasingPath = function (matrix) {
  const length = matrix.map((row) => row.map(() => 1));
  const cells = matrix.flatMap((row, r) => row.map((value, c) => [value, r, c]));
  cells.sort(([a], [b]) => a - b);
  let longest = 0;
  for (const [value, r, c] of cells) {
    longest = Math.max(longest, length[r][c]);
    for (const [nearR, nearC] of [[r - 1, c], [r + 1, c], [r, c - 1], [r, c + 1]]) {
      if (matrix[nearR]?.[nearC] > value) {
        length[nearR][nearC] = Math.max(length[nearR][nearC], length[r][c] + 1);
      }
    }
  }
  return longest;
};
