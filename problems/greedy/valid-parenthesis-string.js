var checkValidString = function (s) {
  let fewest = 0;
  let most = 0;
  for (const char of s) {
    if (char === "(") {
      fewest++;
      most++;
    } else if (char === ")") {
      fewest--;
      most--;
    } else {
      fewest--;
      most++;
    }
    if (most < 0) return false;
    fewest = Math.max(fewest, 0);
  }
  return fewest === 0;
};
