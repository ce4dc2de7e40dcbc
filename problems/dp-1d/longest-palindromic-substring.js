var longestPalindrome = function (s) {
  let [start, length] = [0, 0];
  for (let center = 0; center < 2 * s.length - 1; center++) {
    let left = Math.floor(center / 2);
    let right = Math.ceil(center / 2);
    while (left >= 0 && right < s.length && s[left] === s[right]) {
      left--;
      right++;
    }
    if (right - left - 1 > length) [start, length] = [left + 1, right - left - 1];
  }
  return s.slice(start, start + length);
};
