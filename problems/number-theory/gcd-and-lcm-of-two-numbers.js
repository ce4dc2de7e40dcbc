var gcdAndLcm = function (a, b) {
  let [divisor, rest] = [a, b];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return [divisor, BigInt(a / divisor) * BigInt(b)]; // the multiple may exceed 2 ** 53
};
