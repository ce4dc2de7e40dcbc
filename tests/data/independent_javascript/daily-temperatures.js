// ==== right
function dailyTemperatures(t) {
  const out = t.map(() => 0), stack = [];
  t.forEach((x, i) => {
    while (stack.length && t[stack.at(-1)] < x) { const j = stack.pop(); out[j] = i - j; }
    stack.push(i);
  });
  return out;
}
// ==== right
const dailyTemperatures = (t) => {
  const out = new Array(t.length).fill(0);
  for (let i = t.length - 2; i >= 0; i--) {
    let j = i + 1;
    while (t[j] <= t[i] && out[j]) j += out[j];
    if (t[j] > t[i]) out[i] = j - i;
  }
  return out;
};
// ==== right
var dailyTemperatures = function (t) {
  const out = new Int32Array(t.length), next = new Map();
  const kinds = [];
  for (let i = t.length - 1; i >= 0; i--) {
    while (kinds.length && kinds.at(-1) <= t[i]) kinds.pop();
    if (kinds.length) out[i] = next.get(kinds.at(-1)) - i;
    kinds.push(t[i]);
    next.set(t[i], i);
  }
  return out;
};
// ==== wrong WA
function dailyTemperatures(t) {
  const out = t.map(() => 0), stack = [];
  t.forEach((x, i) => {
    while (stack.length && t[stack.at(-1)] <= x) { const j = stack.pop(); out[j] = i - j; }
    stack.push(i);
  });
  return out;
}
// ==== wrong WA
function dailyTemperatures(t) {
  const out = t.map(() => 0), stack = [];
  t.forEach((x, i) => {
    if (stack.length && t[stack.at(-1)] < x) { const j = stack.pop(); out[j] = i - j; }
    stack.push(i);
  });
  return out;
}
// ==== wrong WA
const dailyTemperatures = (t) => t.map((x, i) => t.slice(i).findIndex((y) => y > x));
