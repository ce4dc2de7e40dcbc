var isHappy = function (n) {
  const seen = new Set();
  while (!seen.has(n)) {
    seen.add(n);
    n = [...String(n)].reduce((sum, digit) => sum + Number(digit) ** 2, 0);
  }
  return n === 1;
};
