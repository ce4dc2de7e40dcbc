// ==== right
const subsets = (nums) => nums.reduce((all, x) => [...all, ...all.map((s) => [...s, x])], [[]]);
// ==== right
function subsets(nums) {
  const out = [], path = [];
  const go = (i) => {
    if (i === nums.length) { out.push(path.slice()); return; }
    go(i + 1);
    path.push(nums[i]);
    go(i + 1);
    path.pop();
  };
  go(0);
  return out;
}
// ==== right
var subsets = (nums) => Array.from({ length: 1 << nums.length }, (_, mask) => nums.filter((_, i) => mask & (1 << i)));
// ==== wrong WA
function subsets(nums) {
  const out = [], path = [];
  const go = (i) => {
    if (i === nums.length) { out.push(path); return; }
    go(i + 1);
    path.push(nums[i]);
    go(i + 1);
    path.pop();
  };
  go(0);
  return out;
}
// ==== wrong WA
const subsets = (nums) => nums.reduce((all, x) => [...all, ...all.map((s) => [...s, x])], [[]]).slice(1);
// ==== wrong WA
const subsets = (nums) => {
  const out = [];
  for (let i = 0; i <= nums.length; i++) for (let j = i; j <= nums.length; j++) if (j > i || i === 0) out.push(nums.slice(i, j));
  return out;
};
