var isSubtree = function (root, subRoot) {
  const numbers = new Map();
  const numberNodes = (top) => {
    const order = [top];
    for (const { left, right } of order) {
      if (left) order.push(left);
      if (right) order.push(right);
    }
    const found = new Map([[null, 0]]);
    for (const node of order.reverse()) {
      const form = `${node.val},${found.get(node.left)},${found.get(node.right)}`;
      if (!numbers.has(form)) numbers.set(form, numbers.size + 1);
      found.set(node, numbers.get(form));
    }
    return found;
  };

  const wanted = numberNodes(subRoot).get(subRoot);
  return [...numberNodes(root).values()].includes(wanted);
};
