var checkInclusion = function (s1, s2) {
  const missing = {};
  for (const letter of s1) missing[letter] = (missing[letter] ?? 0) + 1;
  let left = 0;
  for (let right = 0; right < s2.length; right++) {
    const letter = s2[right];
    missing[letter] = (missing[letter] ?? 0) - 1;
    while (missing[letter] < 0) missing[s2[left++]]++;
    if (right - left + 1 === s1.length) return true;
  }
  return false;
};
