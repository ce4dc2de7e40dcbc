class WordDictionary {
  #root = {};

  addWord(word) {
    let node = this.#root;
    for (const letter of word) node = node[letter] ??= {};
    node.end = {};
  }

  search(word) {
    let nodes = [this.#root];
    for (const letter of word) {
      // A dot may follow the mark of an end, too: it is an empty node, which matches nothing.
      if (letter === ".") nodes = nodes.flatMap((node) => Object.values(node));
      else nodes = nodes.filter((node) => letter in node).map((node) => node[letter]);
    }
    return nodes.some((node) => "end" in node);
  }
}
