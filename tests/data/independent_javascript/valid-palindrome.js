// ==== right
const isPalindrome = (s) => {
  const t = s.toLowerCase().replace(/[^a-z0-9]/g, '');
  return t === [...t].reverse().join('');
};
// ==== right
function isPalindrome(s) {
  const ok = (c) => /[a-z0-9]/i.test(c);
  let l = 0, r = s.length - 1;
  while (l < r) {
    if (!ok(s[l])) l++;
    else if (!ok(s[r])) r--;
    else if (s[l++].toLowerCase() !== s[r--].toLowerCase()) return false;
  }
  return true;
}
// ==== right
var isPalindrome = function (s) {
  const kept = [];
  for (const c of s.toLowerCase()) if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) kept.push(c);
  return kept.every((c, i) => c === kept.at(-1 - i));
};
// ==== wrong WA
const isPalindrome = (s) => {
  const t = s.toLowerCase().replace(/[^a-z]/g, '');
  return t === [...t].reverse().join('');
};
// ==== wrong WA
const isPalindrome = (s) => {
  const t = s.replace(/[^a-z0-9]/gi, '');
  return t === [...t].reverse().join('');
};
// ==== wrong WA
const isPalindrome = (s) => {
  const t = s.toLowerCase().replace(/\W/g, '').replace(' ', '');
  return t.length > 0 && t === [...t].reverse().join('');
};
