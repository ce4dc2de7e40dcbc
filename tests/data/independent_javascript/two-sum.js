// ==== right large
function twoSum(nums, target) {
  for (let i = 0; i < nums.length; i++)
    for (let j = i + 1; j < nums.length; j++)
      if (nums[i] + nums[j] === target) return [j, i];
}
// ==== right
const twoSum = (nums, target) => {
  const at = {};
  for (const [i, x] of nums.entries()) {
    if (target - x in at) return [at[target - x], i];
    at[x] = i;
  }
};
// ==== right
module.exports = function (nums, target) {
  const sorted = nums.map((x, i) => [x, i]).sort((a, b) => a[0] - b[0]);
  let [l, r] = [0, nums.length - 1];
  while (sorted[l][0] + sorted[r][0] !== target) sorted[l][0] + sorted[r][0] < target ? l++ : r--;
  return [sorted[l][1], sorted[r][1]];
};
// ==== wrong WA
function twoSum(nums, target) {
  for (let i = 0; i < nums.length; i++) {
    const j = nums.indexOf(target - nums[i]);
    if (j >= 0) return [i, j];
  }
}
// ==== wrong WA
function twoSum(nums, target) {
  nums.sort((a, b) => a - b);
  let l = 0, r = nums.length - 1;
  while (l < r) {
    const s = nums[l] + nums[r];
    if (s === target) return [l, r];
    s < target ? l++ : r--;
  }
}
// ==== wrong WA
var twoSum = (nums, target) => {
  const seen = new Map(nums.map((x, i) => [x, i]));
  for (let i = 0; i < nums.length; i++) if (seen.get(target - nums[i])) return [i, seen.get(target - nums[i])];
};
