var change = function (amount, coins) {
  const ways = new Array(amount + 1).fill(0n); // BigInt, because the counts may exceed 2 ** 53
  ways[0] = 1n;
  for (const coin of coins) {
    for (let total = coin; total <= amount; total++) ways[total] += ways[total - coin];
  }
  return ways[amount];
};
