var isSameTree = function (p, q) {
  const pairs = [[p, q]];
  while (pairs.length > 0) {
    const [a, b] = pairs.pop();
    if (!a && !b) continue;
    if (a?.val !== b?.val) return false;
    pairs.push([a.left, b.left], [a.right, b.right]);
  }
  return true;
};
