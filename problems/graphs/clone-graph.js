var cloneGraph = function (node) {
  if (!node) return null;
  const copies = new Map([[node, new _Node(node.val)]]);
  const stack = [node];
  while (stack.length > 0) {
    const old = stack.pop();
    for (const neighbor of old.neighbors) {
      if (!copies.has(neighbor)) {
        copies.set(neighbor, new _Node(neighbor.val));
        stack.push(neighbor);
      }
      copies.get(old).neighbors.push(copies.get(neighbor));
    }
  }
  return copies.get(node);
};
