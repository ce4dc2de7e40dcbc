var coinChange = function (coins, amount) {
  const least = new Array(amount + 1).fill(Infinity);
  least[0] = 0;
  for (let sum = 1; sum <= amount; sum++) {
    for (const coin of coins) if (coin <= sum) least[sum] = Math.min(least[sum], least[sum - coin] + 1);
  }
  return least[amount] === Infinity ? -1 : least[amount];
};
