var wordBreak = function (s, wordDict) {
  const words = new Set(wordDict);
  const longest = Math.max(...wordDict.map((word) => word.length));
  const reachable = new Array(s.length + 1).fill(false);
  reachable[0] = true;
  for (let end = 1; end <= s.length; end++) {
    for (let start = Math.max(0, end - longest); start < end && !reachable[end]; start++) {
      reachable[end] = reachable[start] && words.has(s.slice(start, end));
    }
  }
  return reachable[s.length];
};
