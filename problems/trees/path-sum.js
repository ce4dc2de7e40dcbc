var hasPathSum = function (root, targetSum) {
  const waiting = root ? [[root, targetSum]] : [];
  while (waiting.length > 0) {
    const [node, missing] = waiting.pop();
    const rest = missing - node.val;
    if (rest === 0 && !node.left && !node.right) return true;
    if (node.left) waiting.push([node.left, rest]);
    if (node.right) waiting.push([node.right, rest]);
  }
  return false;
};
