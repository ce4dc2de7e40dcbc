var coinChange = function (coins, amount) {
  const least = new Array(amount + 1).fill(Infinity);
  least[0] = 0;
  for (const coin of coins) if (coin <= amount) least[coin] = 1;
  for (let sum = 1; sum <= amount; sum++) {
    for (let part = 1; part < sum; part++) {
      if (least[part] + least[sum - part] < least[sum]) least[sum] = least[part] + least[sum - part];
    }
  }
  return least[amount] === Infinity ? -1 : least[amount];
};
