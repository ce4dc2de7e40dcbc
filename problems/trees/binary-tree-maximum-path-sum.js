var maxPathSum = function (root) {
  const order = [root];
  for (const { left, right } of order) {
    if (left) order.push(left);
    if (right) order.push(right);
  }
  const gains = new Map([[null, 0]]);
  let best = -Infinity;
  for (const node of order.reverse()) {
    const left = gains.get(node.left);
    const right = gains.get(node.right);
    best = Math.max(best, left + node.val + right);
    gains.set(node, Math.max(0, node.val + Math.max(left, right)));
  }
  return best;
};
