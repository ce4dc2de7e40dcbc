var buildTree = function (preorder, inorder) {
  const root = new TreeNode(preorder[0]);
  const stack = [root];
  let done = 0;
  for (const value of preorder.slice(1)) {
    const node = new TreeNode(value);
    let parent = null;
    while (stack.at(-1)?.val === inorder[done]) {
      parent = stack.pop();
      done++;
    }
    if (parent) parent.right = node;
    else stack.at(-1).left = node;
    stack.push(node);
  }
  return root;
};
