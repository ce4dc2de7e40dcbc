var serialize = function (root) {
  return root ? `${root.val},${serialize(root.left)},${serialize(root.right)}` : "#";
};
var deserialize = function (data) {
  const words = data.split(",");
  let next = 0;
  const build = () => {
    const word = words[next++];
    if (word === "#") return null;
    const node = new TreeNode(Number(word));
    node.left = build();
    node.right = build();
    return node;
  };
  return build();
};
