var isSymmetric = function (root) {
  const pairs = [[root.left, root.right]];
  while (pairs.length > 0) {
    const [a, b] = pairs.pop();
    if (!a && !b) continue;
    if (a?.val !== b?.val) return false;
    pairs.push([a.left, b.right], [a.right, b.left]);
  }
  return true;
};
