var goodNodes = function (root) {
  const waiting = [[root, root.val]];
  let count = 0;
  while (waiting.length > 0) {
    const [node, above] = waiting.pop();
    const greatest = Math.max(above, node.val);
    if (node.val === greatest) count++;
    if (node.left) waiting.push([node.left, greatest]);
    if (node.right) waiting.push([node.right, greatest]);
  }
  return count;
};
