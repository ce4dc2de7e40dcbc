var rob = function (nums) {
  if (nums.length === 1) return nums[0];
  return Math.max(bestInRow(nums.slice(1)), bestInRow(nums.slice(0, -1)));
};

function bestInRow(amounts) {
  let [withoutLast, best] = [0, 0];
  for (const amount of amounts) [withoutLast, best] = [best, Math.max(best, withoutLast + amount)];
  return best;
}
