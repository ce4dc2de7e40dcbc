var characterReplacement = function (s, k) {
  const counts = {};
  let left = 0;
  let most = 0;
  for (let right = 0; right < s.length; right++) {
    const letter = s[right];
    counts[letter] = (counts[letter] ?? 0) + 1;
    most = Math.max(most, counts[letter]);
    if (right - left + 1 - most > k) {
      counts[s[left]]--;
      left++;
    }
  }
  return s.length - left;
};
