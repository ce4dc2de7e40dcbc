// ==== right
function productExceptSelf(nums) {
  const out = [];
  let p = 1;
  for (const x of nums) { out.push(p); p *= x; }
  p = 1;
  for (let i = nums.length - 1; i >= 0; i--) { out[i] *= p; p *= nums[i]; }
  return out;
}
// ==== right
const productExceptSelf = (nums) => {
  const left = [1], right = [1];
  for (let i = 0; i < nums.length; i++) left.push(left[i] * nums[i]);
  for (let i = 0; i < nums.length; i++) right.push(right[i] * nums[nums.length - 1 - i]);
  return nums.map((_, i) => left[i] * right[nums.length - 1 - i]);
};
// ==== right
var productExceptSelf = function (nums) {
  const zeros = nums.filter((x) => x === 0).length;
  const p = nums.reduce((a, x) => (x ? a * x : a), 1);
  return nums.map((x) => (zeros > 1 ? 0 : zeros ? (x ? 0 : p) : p / x));
};
// ==== wrong WA
const productExceptSelf = (nums) => {
  const p = nums.reduce((a, x) => a * x, 1);
  return nums.map((x) => p / x);
};
// ==== wrong WA
const productExceptSelf = (nums) => {
  const p = nums.reduce((a, x) => a * (x || 1), 1);
  return nums.map((x) => (nums.includes(0) && x ? 0 : p / (x || 1)));
};
// ==== wrong WA
function productExceptSelf(nums) {
  const out = [];
  let p = 1;
  for (const x of nums) { out.push(p); p *= x; }
  p = 1;
  for (let i = nums.length - 1; i > 0; i--) { out[i] *= p; p *= nums[i]; }
  return out;
}
