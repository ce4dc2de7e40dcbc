var findTargetSumWays = function (nums, target) {
  const difference = nums.reduce((sum, value) => sum + value, 0) - target;
  if (difference < 0 || difference % 2 !== 0) return 0;
  const minus = difference / 2;
  const ways = new Array(minus + 1).fill(0);
  ways[0] = 1;
  for (const value of nums) {
    for (let total = minus; total >= value; total--) ways[total] += ways[total - value];
  }
  return ways[minus];
};
