var maxSubArray = function (nums) {
  let best = -Infinity;
  let sum = 0;
  for (const value of nums) {
    sum = Math.max(sum, 0) + value;
    best = Math.max(best, sum);
  }
  return best;
};
