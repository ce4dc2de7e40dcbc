var minWindow = function (s, t) {
  const need = new Map();
  for (const letter of t) need.set(letter, (need.get(letter) ?? 0) + 1);
  let missing = t.length;
  let left = 0;
  let start = 0;
  let length = Infinity;
  for (let right = 0; right < s.length; right++) {
    const letter = s[right];
    if (!need.has(letter)) continue;
    if (need.get(letter) > 0) missing--;
    need.set(letter, need.get(letter) - 1);
    while (missing === 0) {
      if (right - left + 1 < length) {
        start = left;
        length = right - left + 1;
      }
      const first = s[left++];
      if (!need.has(first)) continue;
      need.set(first, need.get(first) + 1);
      if (need.get(first) > 0) missing++;
    }
  }
  return length === Infinity ? "" : s.slice(start, start + length);
};
