var floodFill = function (image, sr, sc, color) {
  const old = image[sr][sc];
  if (old === color) return image;
  image[sr][sc] = color;
  const stack = [[sr, sc]];
  while (stack.length > 0) {
    const [r, c] = stack.pop();
    for (const [y, x] of [[r - 1, c], [r + 1, c], [r, c - 1], [r, c + 1]]) {
      if (image[y]?.[x] === old) {
        image[y][x] = color;
        stack.push([y, x]);
      }
    }
  }
  return image;
};
