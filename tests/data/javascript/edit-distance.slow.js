var minDistance = function (word1, word2) {
  const apart = (i, j) => {
    if (i === word1.length) return word2.length - j;
    if (j === word2.length) return word1.length - i;
    if (word1[i] === word2[j]) return apart(i + 1, j + 1);
    return 1 + Math.min(apart(i + 1, j), apart(i, j + 1), apart(i + 1, j + 1));
  };
  return apart(0, 0);
};
