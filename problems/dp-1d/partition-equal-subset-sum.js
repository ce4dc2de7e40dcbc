var canPartition = function (nums) {
  const total = nums.reduce((sum, value) => sum + value, 0);
  if (total % 2 === 1) return false;
  const half = total / 2;
  const reachable = new Array(half + 1).fill(false);
  reachable[0] = true;
  for (const value of nums) {
    for (let amount = half; amount >= value; amount--) {
      if (reachable[amount - value]) reachable[amount] = true;
    }
  }
  return reachable[half];
};
