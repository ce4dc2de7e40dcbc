// ==== right
function lengthOfLongestSubstring(s) {
  const last = new Map();
  let start = 0, best = 0;
  for (let i = 0; i < s.length; i++) {
    start = Math.max(start, (last.get(s[i]) ?? -1) + 1);
    last.set(s[i], i);
    best = Math.max(best, i - start + 1);
  }
  return best;
}
// ==== right
const lengthOfLongestSubstring = (s) => {
  const seen = new Set();
  let l = 0, best = 0;
  for (const c of s) {
    while (seen.has(c)) seen.delete(s[l++]);
    seen.add(c);
    best = Math.max(best, seen.size);
  }
  return best;
};
// ==== right
var lengthOfLongestSubstring = function (s) {
  let window = '', best = 0;
  for (const c of s) {
    window = window.slice(window.indexOf(c) + 1) + c;
    best = Math.max(best, window.length);
  }
  return best;
};
// ==== wrong WA
const lengthOfLongestSubstring = (s) => new Set(s).size;
// ==== wrong WA
function lengthOfLongestSubstring(s) {
  const last = {};
  let start = 0, best = 0;
  for (let i = 0; i < s.length; i++) {
    if (last[s[i]]) start = Math.max(start, last[s[i]] + 1);
    last[s[i]] = i;
    best = Math.max(best, i - start + 1);
  }
  return best;
}
// ==== wrong WA
function lengthOfLongestSubstring(s) {
  const last = new Map();
  let start = 0, best = 0;
  for (let i = 0; i < s.length; i++) {
    if (last.has(s[i])) start = last.get(s[i]) + 1;
    last.set(s[i], i);
    best = Math.max(best, i - start + 1);
  }
  return best;
}
