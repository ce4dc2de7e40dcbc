// ==== right
function canFinish(n, pairs) {
  const next = Array.from({ length: n }, () => []), need = new Array(n).fill(0);
  for (const [a, b] of pairs) { next[b].push(a); need[a]++; }
  const ready = need.flatMap((x, i) => (x ? [] : [i]));
  for (const b of ready) for (const a of next[b]) if (--need[a] === 0) ready.push(a);
  return ready.length === n;
}
// ==== right
const canFinish = (n, pairs) => {
  const graph = _.groupBy(pairs, (pair) => pair[0]), state = {};
  const ok = (a) => {
    if (state[a]) return state[a] === 2;
    state[a] = 1;
    if (!(graph[a] ?? []).every(([, b]) => ok(b))) return false;
    state[a] = 2;
    return true;
  };
  return _.range(n).every(ok);
};
// ==== right large
var canFinish = function (numCourses, prerequisites) {
  const graph = new Map();
  for (const [a, b] of prerequisites) graph.set(a, [...(graph.get(a) ?? []), b]);
  const done = new Set(), path = new Set();
  const visit = (a) => {
    if (path.has(a)) return false;
    if (done.has(a)) return true;
    path.add(a);
    const isFine = (graph.get(a) || []).every(visit);
    path.delete(a);
    done.add(a);
    return isFine;
  };
  for (let a = 0; a < numCourses; a++) if (!visit(a)) return false;
  return true;
};
// ==== wrong WA
const canFinish = (n, pairs) => !pairs.some(([a, b]) => a === b || pairs.some(([c, d]) => a === d && b === c));
// ==== wrong WA
function canFinish(n, pairs) {
  const next = new Array(n).fill([]), need = new Array(n).fill(0);
  for (const [a, b] of pairs) { next[b].push(a); need[a]++; }
  const ready = need.flatMap((x, i) => (x ? [] : [i]));
  for (const b of ready) for (const a of next[b]) if (--need[a] === 0) ready.push(a);
  return ready.length === n;
}
// ==== wrong WA
const canFinish = (n, pairs) => {
  const graph = _.groupBy(pairs, (pair) => pair[0]), seen = new Set();
  const ok = (a) => {
    if (seen.has(a)) return false;
    seen.add(a);
    return (graph[a] ?? []).every(([, b]) => ok(b));
  };
  return pairs.length === 0 || ok(pairs[0][0]);
};
