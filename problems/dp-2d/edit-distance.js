function minDistance(word1, word2) {
  let row = Array.from({ length: word2.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word1.length; i++) {
    const next = [i];
    for (let j = 1; j <= word2.length; j++) {
      const same = word1[i - 1] === word2[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
    }
    row = next;
  }
  return row[word2.length];
}
