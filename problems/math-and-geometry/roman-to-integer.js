const VALUES = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

var romanToInt = function (s) {
  let total = 0;
  let following = 0;
  for (let i = s.length - 1; i >= 0; i--) {
    const value = VALUES[s[i]];
    total += value >= following ? value : -value;
    following = value;
  }
  return total;
};
