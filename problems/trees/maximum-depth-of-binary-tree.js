var maxDepth = function (root) {
  let level = root ? [root] : [];
  let depth = 0;
  while (level.length > 0) {
    depth++;
    level = level.flatMap((node) => [node.left, node.right]).filter(Boolean);
  }
  return depth;
};
