var findWords = function (board, words) {
  const trie = new Map();
  for (const word of words) {
    let node = trie;
    for (const letter of word) {
      if (!node.has(letter)) node.set(letter, new Map());
      node = node.get(letter);
    }
    node.set("word", word);
  }

  const found = [];
  const visit = (row, column, parent) => {
    const letter = board[row]?.[column];
    const node = parent.get(letter);
    if (!node) return;
    if (node.has("word")) {
      found.push(node.get("word"));
      node.delete("word");
    }
    board[row][column] = "";
    visit(row - 1, column, node);
    visit(row + 1, column, node);
    visit(row, column - 1, node);
    visit(row, column + 1, node);
    board[row][column] = letter;
    if (node.size === 0) parent.delete(letter);
  };

  for (let row = 0; row < board.length; row++) {
    for (let column = 0; column < board[0].length; column++) visit(row, column, trie);
  }
  return found;
};
