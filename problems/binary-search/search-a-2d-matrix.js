var searchMatrix = function (matrix, target) {
  const width = matrix[0].length;
  let low = 0;
  let high = matrix.length * width;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const value = matrix[Math.floor(middle / width)][middle % width];
    if (value === target) return true;
    if (value < target) low = middle + 1;
    else high = middle;
  }
  return false;
};
