var validTree = function (n, edges) {
  if (edges.length !== n - 1) return false;
  const neighbors = Array.from({ length: n }, () => []);
  for (const [a, b] of edges) {
    neighbors[a].push(b);
    neighbors[b].push(a);
  }
  const seen = new Set([0]);
  const stack = [0];
  while (stack.length > 0) {
    for (const vertex of neighbors[stack.pop()]) {
      if (!seen.has(vertex)) {
        seen.add(vertex);
        stack.push(vertex);
      }
    }
  }
  return seen.size === n;
};
