var findContentChildren = function (g, s) {
  g.sort((a, b) => a - b);
  s.sort((a, b) => a - b);
  let content = 0;
  for (const size of s) {
    if (content < g.length && size >= g[content]) content++;
  }
  return content;
};
