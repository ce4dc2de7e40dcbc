class Trie {
  root = {};

  insert(word) {
    let node = this.root;
    for (const letter of word) node = node[letter] ??= {};
    node.end = true;
  }

  find(word) {
    let node = this.root;
    for (const letter of word) node = node?.[letter];
    return node;
  }

  search(word) {
    return this.find(word)?.end === true;
  }

  startsWith(prefix) {
    return this.find(prefix) !== undefined;
  }
}
