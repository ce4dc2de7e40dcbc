var validPath = function (n, edges, source, destination) {
  const neighbors = Array.from({ length: n }, () => []);
  for (const [u, v] of edges) {
    neighbors[u].push(v);
    neighbors[v].push(u);
  }
  const seen = new Set([source]);
  const stack = [source];
  while (stack.length > 0) {
    for (const vertex of neighbors[stack.pop()]) {
      if (!seen.has(vertex)) {
        seen.add(vertex);
        stack.push(vertex);
      }
    }
  }
  return seen.has(destination);
};
