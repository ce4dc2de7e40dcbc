var isBalanced = function (root) {
  const order = root ? [root] : [];
  for (const { left, right } of order) {
    if (left) order.push(left);
    if (right) order.push(right);
  }
  const heights = new Map([[null, 0]]);
  for (const node of order.reverse()) {
    const left = heights.get(node.left);
    const right = heights.get(node.right);
    if (Math.abs(left - right) > 1) return false;
    heights.set(node, 1 + Math.max(left, right));
  }
  return true;
};
