var isMatch = function (s, p) {
  const matches = Array.from({ length: s.length + 1 }, () => new Array(p.length + 1).fill(false));
  matches[0][0] = true;
  const fits = (i, j) => i > 0 && (p[j - 1] === "." || p[j - 1] === s[i - 1]);
  for (let i = 0; i <= s.length; i++) {
    for (let j = 1; j <= p.length; j++) {
      if (p[j - 1] === "*") {
        const none = matches[i][j - 2];
        const oneMore = fits(i, j - 1) && matches[i - 1][j];
        matches[i][j] = none || oneMore;
      } else {
        matches[i][j] = fits(i, j) && matches[i - 1][j - 1];
      }
    }
  }
  return matches[s.length][p.length];
};
