var invertTree = function (root) {
  const waiting = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!node) continue;
    [node.left, node.right] = [node.right, node.left];
    waiting.push(node.left, node.right);
  }
  return root;
};
