// ==== right
function search(a, t) {
  let l = 0, r = a.length - 1;
  while (l <= r) {
    const m = (l + r) >> 1;
    if (a[m] === t) return m;
    if (a[l] <= a[m]) a[l] <= t && t < a[m] ? (r = m - 1) : (l = m + 1);
    else a[m] < t && t <= a[r] ? (l = m + 1) : (r = m - 1);
  }
  return -1;
}
// ==== right
const search = (a, t) => {
  let l = 0, r = a.length - 1;
  while (l < r) {
    const m = (l + r) >> 1;
    a[m] > a[r] ? (l = m + 1) : (r = m);
  }
  const k = l, n = a.length;
  [l, r] = [0, n];
  while (l < r) {
    const m = (l + r) >> 1;
    a[(m + k) % n] < t ? (l = m + 1) : (r = m);
  }
  return l < n && a[(l + k) % n] === t ? (l + k) % n : -1;
};
// ==== right
var search = function (nums, target) {
  const first = nums[0];
  let l = 0, r = nums.length;
  while (l < r) {
    const m = Math.trunc((l + r) / 2);
    const x = target < first === nums[m] < first ? nums[m] : target < first ? -Infinity : Infinity;
    if (x === target) return m;
    if (x < target) l = m + 1;
    else r = m;
  }
  return -1;
};
// ==== wrong WA
function search(a, t) {
  let l = 0, r = a.length - 1;
  while (l <= r) {
    const m = (l + r) >> 1;
    if (a[m] === t) return m;
    if (a[m] < t) l = m + 1;
    else r = m - 1;
  }
  return -1;
}
// ==== wrong WA
function search(a, t) {
  let l = 0, r = a.length - 1;
  while (l <= r) {
    const m = (l + r) >> 1;
    if (a[m] === t) return m;
    if (a[l] < a[m]) a[l] <= t && t < a[m] ? (r = m - 1) : (l = m + 1);
    else a[m] < t && t <= a[r] ? (l = m + 1) : (r = m - 1);
  }
  return -1;
}
// ==== wrong WA
function search(a, t) {
  let l = 0, r = a.length - 1;
  while (l <= r) {
    const m = (l + r) >> 1;
    if (a[m] === t) return m;
    if (a[l] <= a[m]) a[l] < t && t < a[m] ? (r = m - 1) : (l = m + 1);
    else a[m] < t && t < a[r] ? (l = m + 1) : (r = m - 1);
  }
  return -1;
}
