// ==== right
function maxArea(h) {
  let l = 0, r = h.length - 1, best = 0;
  while (l < r) {
    best = Math.max(best, (r - l) * Math.min(h[l], h[r]));
    h[l] < h[r] ? l++ : r--;
  }
  return best;
}
// ==== right
const maxArea = (h) => {
  const go = (l, r, best) => {
    while (l < r) {
      const low = Math.min(h[l], h[r]);
      best = Math.max(best, low * (r - l));
      while (l < r && h[l] <= low) l++;
      while (l < r && h[r] <= low) r--;
    }
    return best;
  };
  return go(0, h.length - 1, 0);
};
// ==== right
class Solution {
  maxArea(height) {
    let [i, j, m] = [0, height.length - 1, 0];
    for (; i < j; height[i] > height[j] ? j-- : i++) {
      const area = Math.min(height[i], height[j]) * (j - i);
      if (area > m) m = area;
    }
    return m;
  }
}
// ==== wrong WA
function maxArea(h) {
  let l = 0, r = h.length - 1, best = 0;
  while (l < r) {
    best = Math.max(best, (r - l) * Math.min(h[l], h[r]));
    h[l] > h[r] ? l++ : r--;
  }
  return best;
}
// ==== wrong WA
function maxArea(h) {
  let l = 0, r = h.length - 1, best = 0;
  while (l < r) {
    best = Math.max(best, (r - l - 1) * Math.min(h[l], h[r]));
    h[l] < h[r] ? l++ : r--;
  }
  return best;
}
// ==== wrong WA
const maxArea = (h) => {
  const s = [...h].sort();
  return s.at(-2) * Math.abs(h.indexOf(s.at(-1)) - h.lastIndexOf(s.at(-2)));
};
