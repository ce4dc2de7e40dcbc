var generate = function (numRows) {
  const rows = [[1]];
  while (rows.length < numRows) {
    const above = rows.at(-1);
    const sums = above.slice(1).map((value, i) => above[i] + value);
    rows.push([1, ...sums, 1]);
  }
  return rows;
};
