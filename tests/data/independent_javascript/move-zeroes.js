// ==== right
function moveZeroes(nums) {
  let to = 0;
  for (let i = 0; i < nums.length; i++) if (nums[i] !== 0) [nums[to++], nums[i]] = [nums[i], nums[to]];
}
// ==== right
const moveZeroes = (nums) => {
  const kept = nums.filter(Boolean);
  nums.forEach((_, i) => (nums[i] = kept[i] ?? 0));
};
// ==== right
var moveZeroes = function (nums) {
  nums.sort((a, b) => (a === 0) - (b === 0));
};
// ==== wrong WA
const moveZeroes = (nums) => [...nums.filter((x) => x), ...nums.filter((x) => !x)];
// ==== wrong WA
function moveZeroes(nums) {
  for (let i = 0; i < nums.length; i++) if (nums[i] === 0) { nums.splice(i, 1); nums.push(0); }
}
// ==== wrong WA
function moveZeroes(nums) {
  nums.sort((a, b) => b - a);
}
