const gcd = (x, y) => (y ? gcd(y, x % y) : x); // of two numbers or two BigInts

var gcdAndLcm = function (nums) {
  let divisor = 0;
  let multiple = 1n; // up to a few hundred digits
  for (const value of nums) {
    divisor = gcd(divisor, value);
    const factor = BigInt(value);
    if (multiple % factor !== 0n) multiple = (multiple / gcd(multiple, factor)) * factor;
  }
  return [divisor, multiple];
};
