var maxProduct = function (nums) {
  let best = nums[0];
  let highest = nums[0];
  let lowest = nums[0];
  for (const value of nums.slice(1)) {
    const options = [value, highest * value, lowest * value];
    highest = Math.max(...options);
    lowest = Math.min(...options);
    best = Math.max(best, highest);
  }
  return best;
};
