var exist = function (board, word) {
  const held = countBy(board.flat());
  const needed = countBy(word);
  for (const [letter, count] of needed) {
    if (count > (held.get(letter) ?? 0)) return false;
  }
  const isEndRarer = held.get(word.at(-1)) < held.get(word[0]);
  const letters = isEndRarer ? [...word].reverse() : [...word];

  const walk = (row, column, index) => {
    if (board[row]?.[column] !== letters[index]) return false;
    if (index === letters.length - 1) return true;
    board[row][column] = null;
    const isFound =
      walk(row + 1, column, index + 1) ||
      walk(row - 1, column, index + 1) ||
      walk(row, column + 1, index + 1) ||
      walk(row, column - 1, index + 1);
    board[row][column] = letters[index];
    return isFound;
  };

  return board.some((cells, row) => cells.some((_, column) => walk(row, column, 0)));
};

function countBy(letters) {
  const counts = new Map();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
