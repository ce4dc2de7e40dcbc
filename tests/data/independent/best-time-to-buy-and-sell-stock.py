# ==== right
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        low = float("inf")
        best = 0
        for p in prices:
            low = min(low, p)
            best = max(best, p - low)
        return best
# ==== right
def max_profit(prices):
    # Kadane on the daily changes.
    best = run = 0
    for a, b in zip(prices, prices[1:]):
        run = max(0, run + b - a)
        best = max(best, run)
    return best
# ==== wrong WA
def max_profit(prices):
    # All the rises, as if many trades were allowed.
    return sum(max(0, b - a) for a, b in zip(prices, prices[1:]))
# ==== wrong WA
def max_profit(prices):
    i = prices.index(min(prices))
    j = prices.index(max(prices))
    if i < j:
        return prices[j] - prices[i]
    return max(max(prices[i:]) - prices[i], prices[j] - min(prices[: j + 1]))
# ==== wrong WA
def max_profit(prices):
    low = prices[0]
    best = prices[-1] - prices[0]
    for p in prices[1:]:
        best = max(best, p - low)
        low = min(low, p)
    return best
# ==== wrong TLE
def max_profit(prices):
    best = 0
    for i in range(len(prices) - 1):
        best = max(best, max(prices[i + 1 :]) - prices[i])
    return best
