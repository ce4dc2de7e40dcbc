var diameterOfBinaryTree = function (root) {
  const order = [root];
  for (const { left, right } of order) {
    if (left) order.push(left);
    if (right) order.push(right);
  }
  const heights = new Map([[null, 0]]);
  let longest = 0;
  for (const node of order.reverse()) {
    const left = heights.get(node.left);
    const right = heights.get(node.right);
    longest = Math.max(longest, left + right);
    heights.set(node, 1 + Math.max(left, right));
  }
  return longest;
};
