// ==== right
const isAnagram = (s, t) => [...s].sort().join('') === [...t].sort().join('');
// ==== right
function isAnagram(s, t) {
  if (s.length !== t.length) return false;
  const count = new Map();
  for (const c of s) count.set(c, (count.get(c) ?? 0) + 1);
  for (const c of t) {
    if (!count.get(c)) return false;
    count.set(c, count.get(c) - 1);
  }
  return true;
}
// ==== right
var isAnagram = function (s, t) {
  const n = new Array(26).fill(0);
  for (let i = 0; i < s.length; i++) n[s.charCodeAt(i) - 97]++;
  for (let i = 0; i < t.length; i++) n[t.charCodeAt(i) - 97]--;
  return n.every((x) => x === 0);
};
// ==== wrong WA
const isAnagram = (s, t) => s.length === t.length && [...s].every((c) => t.includes(c));
// ==== wrong WA
const isAnagram = (s, t) => [...s].sort() === [...t].sort();
// ==== wrong WA
const sum = (s) => [...s].reduce((a, c) => a + c.charCodeAt(0), 0);
const isAnagram = (s, t) => s.length === t.length && sum(s) === sum(t);
