// ==== right
const maxDepth = (root) => (root ? 1 + Math.max(maxDepth(root.left), maxDepth(root.right)) : 0);
// ==== right
function maxDepth(root) {
  let level = root ? [root] : [], depth = 0;
  for (; level.length; depth++) level = level.flatMap(({ left, right }) => [left, right].filter(Boolean));
  return depth;
}
// ==== right
var maxDepth = function (root) {
  const stack = [[root, 0]];
  let best = 0;
  while (stack.length) {
    const [node, above] = stack.pop();
    if (!node) { best = Math.max(best, above); continue; }
    stack.push([node.left, above + 1], [node.right, above + 1]);
  }
  return best;
};
// ==== wrong WA
const maxDepth = (root) => (root ? 1 + Math.min(maxDepth(root.left), maxDepth(root.right)) : 0);
// ==== wrong WA
const maxDepth = (root) => (root ? Math.max(maxDepth(root.left), maxDepth(root.right)) : 0);
// ==== wrong WA
let best = 0;
function walk(node, depth) {
  if (!node) return;
  best = Math.max(best, depth);
  walk(node.left, depth + 1);
  walk(node.right, depth + 1);
}
function maxDepth(root) {
  walk(root, 1);
  return best;
}
