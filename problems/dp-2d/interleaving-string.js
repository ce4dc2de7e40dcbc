var isInterleave = function (s1, s2, s3) {
  const [m, n] = [s1.length, s2.length];
  if (m + n !== s3.length) return false;
  const fits = Array.from({ length: n + 1 }, (_, j) => s3.startsWith(s2.slice(0, j)));
  for (let i = 1; i <= m; i++) {
    fits[0] = s3.startsWith(s1.slice(0, i));
    for (let j = 1; j <= n; j++) {
      const letter = s3[i + j - 1];
      const fromFirst = fits[j] && s1[i - 1] === letter;
      const fromSecond = fits[j - 1] && s2[j - 1] === letter;
      fits[j] = fromFirst || fromSecond;
    }
  }
  return fits[n];
};
