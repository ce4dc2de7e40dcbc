var findRedundantConnection = function (edges) {
  const parent = Array.from({ length: edges.length + 1 }, (_, vertex) => vertex);

  const root = (vertex) => {
    while (parent[vertex] !== vertex) {
      parent[vertex] = parent[parent[vertex]];
      vertex = parent[vertex];
    }
    return vertex;
  };

  for (const [u, v] of edges) {
    const rootU = root(u);
    const rootV = root(v);
    if (rootU === rootV) return [u, v];
    parent[rootU] = rootV;
  }
};
