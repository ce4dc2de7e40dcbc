var pacificAtlantic = function (heights) {
  const rows = heights.length;
  const columns = heights[0].length;

  const climb = (shore) => {
    const reached = heights.map((row) => row.map(() => false));
    const stack = [];
    const reach = (r, c) => {
      if (reached[r][c]) return;
      reached[r][c] = true;
      stack.push([r, c]);
    };
    for (const [r, c] of shore) reach(r, c);
    while (stack.length > 0) {
      const [r, c] = stack.pop();
      for (const [y, x] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
        if (heights[y]?.[x] >= heights[r][c]) reach(y, x);
      }
    }
    return reached;
  };

  const side = (c) => heights.map((_, r) => [r, c]);
  const edge = (r) => heights[0].map((_, c) => [r, c]);
  const pacific = climb([...edge(0), ...side(0)]);
  const atlantic = climb([...edge(rows - 1), ...side(columns - 1)]);
  const cells = heights.flatMap((row, r) => row.map((_, c) => [r, c]));
  return cells.filter(([r, c]) => pacific[r][c] && atlantic[r][c]);
};
