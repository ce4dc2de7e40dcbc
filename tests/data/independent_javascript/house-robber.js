// ==== right
const rob = (nums) => nums.reduce(([a, b], x) => [b, Math.max(b, a + x)], [0, 0])[1];
// ==== right
function rob(nums) {
  const best = new Array(nums.length + 2).fill(0);
  for (let i = nums.length - 1; i >= 0; i--) best[i] = Math.max(best[i + 1], nums[i] + best[i + 2]);
  return best[0];
}
// ==== right
var rob = function (nums) {
  let take = 0, skip = 0;
  for (const x of nums) { const old = skip; skip = Math.max(skip, take); take = old + x; }
  return Math.max(take, skip);
};
// ==== wrong WA
const rob = (nums) => {
  const sum = (k) => nums.filter((_, i) => i % 2 === k).reduce((a, b) => a + b, 0);
  return Math.max(sum(0), sum(1));
};
// ==== wrong WA
function rob(nums) {
  const best = [nums[0], nums[1] ?? 0];
  for (let i = 2; i < nums.length; i++) best[i] = Math.max(best[i - 1], nums[i] + best[i - 2]);
  return Math.max(...best.slice(-2));
}
// ==== wrong WA
const rob = (nums, i = 0) => (i >= nums.length ? 0 : nums[i] + Math.max(rob(nums, i + 2), i + 3 < nums.length ? rob(nums, i + 3) : 0));
