// ==== right
function search(nums, target) {
  let l = 0, r = nums.length;
  while (l < r) {
    const m = (l + r) >> 1;
    if (nums[m] < target) l = m + 1;
    else r = m;
  }
  return nums[l] === target ? l : -1;
}
// ==== right
const search = (nums, target, l = 0, r = nums.length - 1) => {
  if (l > r) return -1;
  const m = Math.floor((l + r) / 2);
  return nums[m] === target ? m : nums[m] < target ? search(nums, target, m + 1, r) : search(nums, target, l, m - 1);
};
// ==== right
var search = function (nums, target) {
  let at = -1;
  for (let step = 1 << 20; step; step >>= 1) while (at + step < nums.length && nums[at + step] <= target) at += step;
  return nums[at] === target ? at : -1;
};
// ==== wrong WA
function search(nums, target) {
  let l = 0, r = nums.length - 1;
  while (l < r) {
    const m = (l + r) >> 1;
    if (nums[m] === target) return m;
    if (nums[m] < target) l = m + 1;
    else r = m - 1;
  }
  return -1;
}
// ==== wrong WA
const search = (nums, target) => nums.indexOf(target) || -1;
// ==== wrong TLE
function search(nums, target) {
  let l = 0, r = nums.length - 1;
  while (l <= r) {
    const m = (l + r) >> 1;
    if (nums[m] === target) return m;
    if (nums[m] < target) l = m;
    else r = m - 1;
  }
  return -1;
}
