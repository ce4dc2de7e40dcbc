var longestCommonSubsequence = function (text1, text2) {
  const row = new Array(text2.length + 1).fill(0);
  for (const letter of text1) {
    let diagonal = 0;
    for (let j = 1; j <= text2.length; j++) {
      const above = row[j];
      row[j] = letter === text2[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
      diagonal = above;
    }
  }
  return row[text2.length];
};
