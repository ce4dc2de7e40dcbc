var solve = function (board) {
  const safe = board.map((row) => row.map(() => false));
  const stack = [];
  const keep = (r, c) => {
    if (board[r]?.[c] !== "O" || safe[r][c]) return;
    safe[r][c] = true;
    stack.push([r, c]);
  };

  const bottom = board.length - 1;
  const right = board[0].length - 1;
  for (let r = 0; r <= bottom; r++) {
    keep(r, 0);
    keep(r, right);
  }
  for (let c = 0; c <= right; c++) {
    keep(0, c);
    keep(bottom, c);
  }
  while (stack.length > 0) {
    const [r, c] = stack.pop();
    keep(r + 1, c);
    keep(r - 1, c);
    keep(r, c + 1);
    keep(r, c - 1);
  }

  for (let r = 0; r <= bottom; r++) {
    for (let c = 0; c <= right; c++) {
      if (!safe[r][c]) board[r][c] = "X";
    }
  }
};
