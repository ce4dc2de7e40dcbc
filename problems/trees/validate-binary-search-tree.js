var isValidBst = function (root) {
  const stack = [];
  let node = root;
  let before = -Infinity;
  while (stack.length > 0 || node) {
    while (node) {
      stack.push(node);
      node = node.left;
    }
    node = stack.pop();
    if (node.val <= before) return false;
    before = node.val;
    node = node.right;
  }
  return true;
};
