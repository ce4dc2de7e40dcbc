// ==== right
const merge = (intervals) => {
  const out = [];
  for (const [s, e] of intervals.sort((a, b) => a[0] - b[0])) {
    if (out.length && s <= out.at(-1)[1]) out.at(-1)[1] = Math.max(out.at(-1)[1], e);
    else out.push([s, e]);
  }
  return out;
};
// ==== right
function merge(intervals) {
  const starts = intervals.map(([s]) => s).sort((a, b) => a - b), ends = intervals.map(([, e]) => e).sort((a, b) => a - b);
  const out = [];
  for (let i = 0, from = 0; i < starts.length; i++)
    if (i + 1 === starts.length || starts[i + 1] > ends[i]) { out.push([starts[from], ends[i]]); from = i + 1; }
  return out;
}
// ==== right
var merge = function (intervals) {
  const steps = intervals.flatMap(([s, e]) => [[s, 0], [e, 1]]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const out = [];
  let open = 0, start;
  for (const [x, isEnd] of steps) {
    if (!isEnd && open++ === 0) start = x;
    if (isEnd && --open === 0) out.push([start, x]);
  }
  return out;
};
// ==== wrong WA
const merge = (intervals) => {
  const out = [];
  for (const [s, e] of intervals.sort((a, b) => a[0] - b[0])) {
    if (out.length && s <= out.at(-1)[1]) out.at(-1)[1] = e;
    else out.push([s, e]);
  }
  return out;
};
// ==== wrong WA
const merge = (intervals) => {
  const out = [];
  for (const [s, e] of intervals.sort((a, b) => a[0] - b[0])) {
    if (out.length && s < out.at(-1)[1]) out.at(-1)[1] = Math.max(out.at(-1)[1], e);
    else out.push([s, e]);
  }
  return out;
};
// ==== wrong WA
const merge = (intervals) => {
  const out = [];
  for (const [s, e] of intervals) {
    if (out.length && s <= out.at(-1)[1]) out.at(-1)[1] = Math.max(out.at(-1)[1], e);
    else out.push([s, e]);
  }
  return out;
};
