// ==== right
function coinChange(coins, amount) {
  const best = [0];
  for (let a = 1; a <= amount; a++) {
    best[a] = Infinity;
    for (const c of coins) if (c <= a) best[a] = Math.min(best[a], best[a - c] + 1);
  }
  return best[amount] === Infinity ? -1 : best[amount];
}
// ==== right large
const coinChange = (coins, amount) => {
  let level = new Set([0]), count = 0;
  const seen = new Set([0]);
  while (level.size) {
    if (level.has(amount)) return count;
    const next = new Set();
    for (const x of level) for (const c of coins) if (x + c <= amount && !seen.has(x + c)) { seen.add(x + c); next.add(x + c); }
    level = next;
    count++;
  }
  return -1;
};
// ==== right
var coinChange = function (coins, amount) {
  const best = new Uint32Array(amount + 1).fill(amount + 1);
  best[0] = 0;
  coins.forEach((c) => { for (let a = c; a <= amount; a++) best[a] = Math.min(best[a], best[a - c] + 1); });
  return best[amount] > amount ? -1 : best[amount];
};
// ==== wrong WA
function coinChange(coins, amount) {
  coins.sort((a, b) => b - a);
  let count = 0;
  for (const c of coins) { count += Math.floor(amount / c); amount %= c; }
  return amount ? -1 : count;
}
// ==== wrong WA
function coinChange(coins, amount) {
  const best = [0];
  for (let a = 1; a <= amount; a++) for (const c of coins) if (best[a - c] !== undefined) best[a] = Math.min(best[a] ?? Infinity, best[a - c] + 1);
  return best[amount] || -1;
}
// ==== wrong WA
function coinChange(coins, amount) {
  const best = new Array(amount + 1).fill(Infinity);
  best[0] = 0;
  for (const c of coins) for (let a = amount; a >= c; a--) best[a] = Math.min(best[a], best[a - c] + 1);
  return best[amount] === Infinity ? -1 : best[amount];
}
