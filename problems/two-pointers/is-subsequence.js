var isSubsequence = function (s, t) {
  let matched = 0;
  for (const letter of t) {
    if (letter === s[matched]) matched++;
  }
  return matched === s.length;
};
