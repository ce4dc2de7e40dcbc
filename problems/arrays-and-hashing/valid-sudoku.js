var isValidSudoku = function (board) {
  const makeUnits = () => Array.from({ length: 9 }, () => new Set());
  const [rows, columns, boxes] = [makeUnits(), makeUnits(), makeUnits()];
  for (let r = 0; r < 9; r++) {
    for (let c = 0; c < 9; c++) {
      const digit = board[r][c];
      if (digit === ".") continue;
      const box = Math.floor(r / 3) * 3 + Math.floor(c / 3);
      for (const unit of [rows[r], columns[c], boxes[box]]) {
        if (unit.has(digit)) return false;
        unit.add(digit);
      }
    }
  }
  return true;
};
