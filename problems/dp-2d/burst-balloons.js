var maxCoins = function (nums) {
  const row = [1, ...nums, 1];
  const best = row.map(() => new Array(row.length).fill(0));
  for (let width = 2; width < row.length; width++) {
    for (let left = 0; left + width < row.length; left++) {
      const right = left + width;
      for (let last = left + 1; last < right; last++) {
        const coins = best[left][last] + row[left] * row[last] * row[right] + best[last][right];
        best[left][right] = Math.max(best[left][right], coins);
      }
    }
  }
  return best[0].at(-1);
};
