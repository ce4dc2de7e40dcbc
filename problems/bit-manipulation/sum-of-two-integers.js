var getSum = function (a, b) {
  // Bit operators work on signed 32-bit numbers already, so no mask is needed.
  while (b !== 0) [a, b] = [a ^ b, (a & b) << 1];
  return a;
};
