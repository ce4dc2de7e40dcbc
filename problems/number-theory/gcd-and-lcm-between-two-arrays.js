const gcd = (x, y) => (y === 0 ? x : gcd(y, x % y));

var numbersBetween = function (a, b) {
  const top = b.reduce(gcd);
  let low = 1;
  for (const value of a) {
    low = (low / gcd(low, value)) * value; // beyond 2 ** 53 it is rounded, but too large anyway
    if (top % low !== 0) return [0, 0, 0];
  }
  let ratio = top / low;
  let count = 1;
  for (let factor = 2; factor * factor <= ratio; factor++) {
    let power = 0;
    while (ratio % factor === 0) {
      ratio /= factor;
      power++;
    }
    count *= power + 1;
  }
  if (ratio > 1) count *= 2;
  return [count, low, top];
};
