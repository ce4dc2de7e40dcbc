// ==== right
const singleNumber = (nums) => nums.reduce((a, b) => a ^ b);
// ==== right
function singleNumber(nums) {
  const once = new Set();
  for (const x of nums) if (!once.delete(x)) once.add(x);
  return once.values().next().value;
}
// ==== right
var singleNumber = (nums) => 2 * _.sum(_.uniq(nums)) - _.sum(nums);
// ==== wrong WA
const singleNumber = (nums) => nums.find((x, i) => nums.indexOf(x, i + 1) < 0);
// ==== wrong WA
function singleNumber(nums) {
  const count = {};
  for (const x of nums) count[x] = (count[x] || 0) + 1;
  return Object.keys(count).find((x) => count[x] === 1);
}
// ==== wrong WA
function singleNumber(nums) {
  nums.sort();
  for (let i = 0; i < nums.length; i += 2) if (nums[i] !== nums[i + 1]) return nums[i + 1] ?? nums[i];
}
