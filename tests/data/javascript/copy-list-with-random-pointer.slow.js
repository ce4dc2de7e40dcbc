var copyRandomList = function (head) {
  const originals = [];
  for (let node = head; node; node = node.next) originals.push(node);
  const copies = originals.map((node) => new _Node(node.val, null, null));
  originals.forEach((node, i) => {
    copies[i].next = copies[i + 1] ?? null;
    for (let k = 0; k < originals.length; k++) if (originals[k] === node.random) copies[i].random = copies[k];
  });
  return copies[0] ?? null;
};
