// ==== right
const maxProfit = (p) => {
  let low = Infinity, best = 0;
  for (const x of p) {
    low = Math.min(low, x);
    best = Math.max(best, x - low);
  }
  return best;
};
// ==== right
function maxProfit(prices) {
  return prices.reduce(([low, best], x) => [Math.min(low, x), Math.max(best, x - low)], [prices[0] ?? 0, 0])[1];
}
// ==== right
var maxProfit = function (prices) {
  let best = 0, high = 0;
  for (let i = prices.length - 1; i >= 0; i--) {
    if (prices[i] > high) high = prices[i];
    else if (high - prices[i] > best) best = high - prices[i];
  }
  return best;
};
// ==== wrong WA
const maxProfit = (p) => Math.max(...p) - Math.min(...p);
// ==== wrong WA
const maxProfit = (p) => {
  let sum = 0;
  for (let i = 1; i < p.length; i++) sum += Math.max(0, p[i] - p[i - 1]);
  return sum;
};
// ==== wrong WA
const maxProfit = (p) => {
  let low = p[0], best = -Infinity;
  for (let i = 1; i < p.length; i++) {
    best = Math.max(best, p[i] - low);
    low = Math.min(low, p[i]);
  }
  return best;
};
