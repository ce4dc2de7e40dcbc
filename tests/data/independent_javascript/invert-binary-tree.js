// ==== right
const invertTree = (root) => {
  if (root) [root.left, root.right] = [invertTree(root.right), invertTree(root.left)];
  return root;
};
// ==== right
function invertTree(root) {
  const queue = [root];
  while (queue.length) {
    const node = queue.pop();
    if (!node) continue;
    const { left } = node;
    node.left = node.right;
    node.right = left;
    queue.push(node.left, node.right);
  }
  return root;
}
// ==== right
var invertTree = function (root) {
  return root && new TreeNode(root.val, invertTree(root.right), invertTree(root.left));
};
// ==== wrong WA
const invertTree = (root) => {
  if (!root) return null;
  root.left = invertTree(root.right);
  root.right = invertTree(root.left);
  return root;
};
// ==== wrong WA
const invertTree = (root) => {
  if (root) [root.left, root.right] = [root.right, root.left];
  return root;
};
// ==== wrong RTE
const invertTree = (root) => {
  [root.left, root.right] = [invertTree(root.right), invertTree(root.left)];
  return root;
};
