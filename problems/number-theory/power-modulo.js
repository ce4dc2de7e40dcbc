function powerModulo(base, exponent, modulus) {
  let [result, factor, left, m] = [1n, BigInt(base), BigInt(exponent), BigInt(modulus)];
  factor %= m;
  for (; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * factor) % m;
    factor = (factor * factor) % m;
  }
  return result % m;
}
