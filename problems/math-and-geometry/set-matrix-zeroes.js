var setZeroes = function (matrix) {
  const [marks, ...rest] = matrix;
  const clearFirstRow = marks.includes(0);
  for (const row of rest) {
    row.forEach((value, column) => {
      if (value === 0) marks[column] = 0;
    });
  }
  for (const row of rest) {
    const clearRow = row.includes(0);
    for (let column = 0; column < row.length; column++) {
      if (clearRow || marks[column] === 0) row[column] = 0;
    }
  }
  if (clearFirstRow) marks.fill(0);
};
