var reverse = function (x) {
  const sign = x < 0 ? -1 : 1;
  let rest = Math.abs(x);
  let result = 0;
  while (rest > 0) {
    result = result * 10 + (rest % 10);
    rest = Math.floor(rest / 10);
  }
  result *= sign;
  return -(2 ** 31) <= result && result <= 2 ** 31 - 1 ? result : 0;
};
