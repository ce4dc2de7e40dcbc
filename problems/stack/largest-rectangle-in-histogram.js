var largestRectangleArea = function (heights) {
  const rising = [];
  let best = 0;
  for (const [index, height] of [...heights, 0].entries()) {
    let start = index;
    while (rising.length > 0 && rising.at(-1).height >= height) {
      const bar = rising.pop();
      start = bar.start;
      best = Math.max(best, bar.height * (index - start));
    }
    rising.push({ start, height });
  }
  return best;
};
