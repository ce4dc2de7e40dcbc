var countComponents = function (n, edges) {
  const parent = Array.from({ length: n }, (_, vertex) => vertex);

  const root = (vertex) => {
    while (parent[vertex] !== vertex) {
      parent[vertex] = parent[parent[vertex]];
      vertex = parent[vertex];
    }
    return vertex;
  };

  let components = n;
  for (const [a, b] of edges) {
    const rootA = root(a);
    const rootB = root(b);
    if (rootA !== rootB) {
      parent[rootA] = rootB;
      components--;
    }
  }
  return components;
};
