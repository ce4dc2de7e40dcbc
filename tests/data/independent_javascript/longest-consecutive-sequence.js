// ==== right
var longestConsecutive = (nums) => {
  const all = new Set(nums);
  let best = 0;
  for (const x of all) {
    if (all.has(x - 1)) continue;
    let end = x;
    while (all.has(end)) end++;
    best = Math.max(best, end - x);
  }
  return best;
};
// ==== right
function longestConsecutive(nums) {
  const size = new Map();
  let best = 0;
  for (const x of nums) {
    if (size.has(x)) continue;
    const l = size.get(x - 1) || 0, r = size.get(x + 1) || 0;
    for (const y of [x, x - l, x + r]) size.set(y, l + r + 1);
    best = Math.max(best, l + r + 1);
  }
  return best;
}
// ==== right
const longestConsecutive = (nums) => {
  const left = new Set(nums);
  let best = 0;
  for (const x of nums) {
    if (!left.delete(x)) continue;
    let a = x, b = x;
    while (left.delete(a - 1)) a--;
    while (left.delete(b + 1)) b++;
    best = Math.max(best, b - a + 1);
  }
  return best;
};
// ==== wrong WA
function longestConsecutive(nums) {
  nums.sort();
  let best = nums.length && 1, run = 1;
  for (let i = 1; i < nums.length; i++) {
    if (nums[i] === nums[i - 1]) continue;
    run = nums[i] === nums[i - 1] + 1 ? run + 1 : 1;
    best = Math.max(best, run);
  }
  return best;
}
// ==== wrong WA
function longestConsecutive(nums) {
  nums.sort((a, b) => a - b);
  let best = 1, run = 1;
  for (let i = 1; i < nums.length; i++) {
    if (nums[i] === nums[i - 1]) continue;
    run = nums[i] === nums[i - 1] + 1 ? run + 1 : 1;
    best = Math.max(best, run);
  }
  return best;
}
// ==== wrong WA
function longestConsecutive(nums) {
  nums.sort((a, b) => a - b);
  let best = Math.min(nums.length, 1), run = 1;
  for (let i = 1; i < nums.length; i++) {
    run = nums[i] === nums[i - 1] + 1 ? run + 1 : 1;
    best = Math.max(best, run);
  }
  return best;
}
