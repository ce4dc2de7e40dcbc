var countPrimes = function (n) {
  const isPrime = new Uint8Array(n).fill(1, 2);
  for (let base = 2; base * base < n; base++) {
    if (!isPrime[base]) continue;
    for (let multiple = base * base; multiple < n; multiple += base) isPrime[multiple] = 0;
  }
  return isPrime.reduce((count, flag) => count + flag, 0);
};
