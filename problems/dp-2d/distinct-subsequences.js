var numDistinct = function (s, t) {
  const ways = new Array(t.length + 1).fill(0n); // BigInt, because the counts may exceed 2 ** 53
  ways[0] = 1n;
  for (const letter of s) {
    for (let j = t.length; j > 0; j--) {
      if (t[j - 1] === letter) ways[j] += ways[j - 1];
    }
  }
  return ways[t.length];
};
