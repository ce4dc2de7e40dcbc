# ==== right
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        hold, sold, rest = -prices[0], 0, 0
        for p in prices[1:]:
            hold, sold, rest = max(hold, rest - p), hold + p, max(rest, sold)
        return max(sold, rest)
# ==== right
def max_profit(prices):
    n = len(prices)
    best = [0] * (n + 2)
    ahead = -inf
    # best[i]: the profit from day i on with empty hands; ahead: the best sale after the day of buying.
    for i in range(n - 1, -1, -1):
        best[i] = max(best[i + 1], ahead - prices[i])
        ahead = max(ahead, prices[i] + best[i + 2])
    return best[0]
# ==== wrong WA
def max_profit(prices):
    hold, sold, rest = -inf, 0, 0
    for p in prices:
        hold = max(hold, rest - p)
        sold = hold + p
        rest = max(rest, sold)
    return max(sold, rest)
# ==== wrong WA
def max_profit(prices):
    n = len(prices)
    if n < 2:
        return 0
    cash = [0] * n
    hold = [0] * n
    hold[0] = -prices[0]
    for i in range(1, n):
        cash[i] = max(cash[i - 1], hold[i - 1] + prices[i])
        free = cash[i - 3] if i >= 3 else 0
        hold[i] = max(hold[i - 1], free - prices[i])
    return cash[-1]
# ==== wrong WA
def max_profit(prices):
    total, i, n = 0, 0, len(prices)
    while i < n - 1:
        while i < n - 1 and prices[i + 1] <= prices[i]:
            i += 1
        low = prices[i]
        while i < n - 1 and prices[i + 1] >= prices[i]:
            i += 1
        total += prices[i] - low
        i += 2
    return total
# ==== wrong SLOW
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        n = len(prices)
        dp = [0] * (n + 2)
        for buy in range(n - 1, -1, -1):
            best = dp[buy + 1]
            for sell in range(buy + 1, n):
                gain = prices[sell] - prices[buy] + dp[sell + 2]
                if gain > best:
                    best = gain
            dp[buy] = best
        return dp[0]
