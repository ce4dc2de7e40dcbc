var longestCommonPrefix = function (strs) {
  const [first] = strs;
  for (let i = 0; i < first.length; i++) {
    if (strs.some((word) => word[i] !== first[i])) return first.slice(0, i);
  }
  return first;
};
