// ==== right
const isValid = (s) => {
  const stack = [], open = { ')': '(', ']': '[', '}': '{' };
  for (const c of s) {
    if (!open[c]) stack.push(c);
    else if (stack.pop() !== open[c]) return false;
  }
  return !stack.length;
};
// ==== right large
function isValid(s) {
  let before;
  do {
    before = s;
    s = s.replace(/\(\)|\[\]|\{\}/g, '');
  } while (s !== before);
  return s === '';
}
// ==== right
var isValid = function (s) {
  const wanted = [];
  for (let i = 0; i < s.length; i++) {
    switch (s[i]) {
      case '(': wanted.push(')'); break;
      case '[': wanted.push(']'); break;
      case '{': wanted.push('}'); break;
      default: if (wanted.pop() !== s[i]) return false;
    }
  }
  return wanted.length === 0;
};
// ==== wrong WA
const isValid = (s) => {
  const n = { '(': 0, '[': 0, '{': 0 }, open = { ')': '(', ']': '[', '}': '{' };
  for (const c of s) {
    if (c in n) n[c]++;
    else if (--n[open[c]] < 0) return false;
  }
  return Object.values(n).every((x) => x === 0);
};
// ==== wrong WA
const isValid = (s) => {
  const stack = [], open = { ')': '(', ']': '[', '}': '{' };
  for (const c of s) {
    if (!open[c]) stack.push(c);
    else if (stack.pop() !== open[c]) return false;
  }
  return true;
};
// ==== wrong WA
const isValid = (s) => {
  const stack = [], open = { ')': '(', ']': '[', '}': '{' };
  for (const c of s) {
    if (!open[c]) stack.push(c);
    else if (stack.length && stack.pop() !== open[c]) return false;
  }
  return !stack.length;
};
