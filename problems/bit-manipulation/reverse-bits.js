var reverseBits = function (n) {
  let result = 0;
  for (let round = 0; round < 32; round++) {
    result = (result << 1) | (n & 1);
    n >>>= 1;
  }
  return result >>> 0; // << and | give a signed number, and >>> 0 makes it unsigned
};
