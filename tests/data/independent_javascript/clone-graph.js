// ==== right
const cloneGraph = (node, made = new Map()) => {
  if (!node || made.has(node)) return made.get(node) ?? null;
  const copy = new Node(node.val);
  made.set(node, copy);
  copy.neighbors = node.neighbors.map((each) => cloneGraph(each, made));
  return copy;
};
// ==== right
function cloneGraph(node) {
  if (node === null) return null;
  const copies = { [node.val]: new _Node(node.val) };
  const queue = [node];
  for (const old of queue) for (const other of old.neighbors) {
    if (!copies[other.val]) { copies[other.val] = new _Node(other.val); queue.push(other); }
    copies[old.val].neighbors.push(copies[other.val]);
  }
  return copies[node.val];
}
// ==== right
var cloneGraph = (node) => node && structuredClone(node);
// ==== wrong WA
const cloneGraph = (node) => node;
// ==== wrong RTE
const cloneGraph = (node) => {
  if (!node) return null;
  return new Node(node.val, node.neighbors.map(cloneGraph));
};
// ==== wrong WA
const cloneGraph = (node) => {
  if (!node) return null;
  const copy = new Node(node.val);
  copy.neighbors = [...node.neighbors];
  return copy;
};
