var lowestCommonAncestor = function (root, p, q) {
  while ((root.val - p.val) * (root.val - q.val) > 0) root = root.val < p.val ? root.right : root.left;
  return root;
};
