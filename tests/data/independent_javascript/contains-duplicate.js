// ==== right
const containsDuplicate = (nums) => new Set(nums).size < nums.length;
// ==== right
var containsDuplicate = function (nums) {
  nums.sort((a, b) => a - b);
  return nums.some((x, i) => i > 0 && x === nums[i - 1]);
};
// ==== right
function hasDuplicate(nums) {
  const seen = Object.create(null);
  for (const x of nums) {
    if (seen[x]) return true;
    seen[x] = true;
  }
  return false;
}
// ==== wrong WA
const containsDuplicate = (nums) => nums.some((x, i) => x === nums[i + 1]);
// ==== wrong WA
const containsDuplicate = (nums) => new Set(nums).size === nums.length;
// ==== wrong WA
function containsDuplicate(nums) {
  const seen = [];
  for (const x of nums) {
    if (seen[Math.abs(x)]) return true;
    seen[Math.abs(x)] = true;
  }
  return false;
}
