// ==== right
const groupAnagrams = (strs) => Object.values(_.groupBy(strs, (s) => [...s].sort().join('')));
// ==== right
function groupAnagrams(strs) {
  const groups = new Map();
  for (const s of strs) {
    const key = s.split('').sort().toString();
    groups.has(key) ? groups.get(key).push(s) : groups.set(key, [s]);
  }
  return Array.from(groups.values());
}
// ==== right
var groupAnagrams = function (strs) {
  const groups = {};
  for (const s of strs) {
    const n = Array(26).fill(0);
    for (const c of s) n[c.charCodeAt() - 97]++;
    (groups[n] ||= []).push(s);
  }
  return Object.values(groups);
};
// ==== wrong WA
const groupAnagrams = (strs) => Object.values(_.groupBy(strs, (s) => [...new Set(s)].sort().join('')));
// ==== wrong WA
function groupAnagrams(strs) {
  const groups = {};
  for (const s of strs) {
    const n = Array(26).fill(0);
    for (const c of s) n[c.charCodeAt() - 97]++;
    (groups[n.join('')] ||= []).push(s);
  }
  return Object.values(groups);
}
// ==== wrong WA
const groupAnagrams = (strs) => Object.values(_.groupBy([...new Set(strs)], (s) => [...s].sort().join('')));
