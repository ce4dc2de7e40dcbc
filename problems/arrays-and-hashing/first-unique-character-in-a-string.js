var firstUniqChar = function (s) {
  const counts = new Map();
  for (const letter of s) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (let index = 0; index < s.length; index++) {
    if (counts.get(s[index]) === 1) return index;
  }
  return -1;
};
