// ==== right
const serialize = (root) => (root ? `${root.val} ${serialize(root.left)} ${serialize(root.right)}` : '#');
function deserialize(data) {
  const words = data.split(' ')[Symbol.iterator]();
  const read = () => {
    const word = words.next().value;
    return word === '#' ? null : new TreeNode(+word, read(), read());
  };
  return read();
}
// ==== right
class Codec {
  serialize(root) {
    return JSON.stringify(root);
  }
  deserialize(data) {
    return JSON.parse(data);
  }
}
// ==== right
class Codec {
  serialize(root) {
    const out = [], queue = [root];
    for (const node of queue) {
      out.push(node ? node.val : null);
      if (node) queue.push(node.left, node.right);
    }
    return out.join();
  }
  deserialize(data) {
    const words = data.split(',');
    const make = (i) => (words[i] === '' ? null : new TreeNode(Number(words[i])));
    const root = make(0), queue = [root];
    let i = 1;
    for (const node of queue) {
      if (!node) continue;
      queue.push((node.left = make(i++)), (node.right = make(i++)));
    }
    return root;
  }
}
// ==== wrong WA
let kept;
const serialize = (root) => { kept = root; return ''; };
const deserialize = () => kept ?? null;
// ==== wrong WA
const serialize = (root) => (root ? `${root.val}${serialize(root.left)}${serialize(root.right)}` : '#');
function deserialize(data) {
  let i = 0;
  const read = () => {
    const c = data[i++];
    return c === '#' || c === undefined ? null : new TreeNode(Number(c), read(), read());
  };
  return read();
}
// ==== wrong WA
class Codec {
  serialize(root) {
    const out = [];
    const walk = (node) => { if (node) { out.push(node.val); walk(node.left); walk(node.right); } };
    walk(root);
    return out.join(',');
  }
  deserialize(data) {
    if (!data) return null;
    return data.split(',').reduceRight((right, word) => new TreeNode(+word, null, right), null);
  }
}
