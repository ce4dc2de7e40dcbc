# ==== right
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        dp = [1] + [0] * amount
        for c in coins:
            for a in range(c, amount + 1):
                dp[a] += dp[a - c]
        return dp[amount]
# ==== right
def change(amount, coins):
    @lru_cache(None)
    def ways(i, left):
        if left == 0:
            return 1
        if i == len(coins):
            return 0
        total = ways(i + 1, left)
        if coins[i] <= left:
            total += ways(i, left - coins[i])
        return total

    sys.setrecursionlimit(20000)
    return ways(0, amount)
# ==== wrong WA
def change(amount, coins):
    dp = [1] + [0] * amount
    for a in range(1, amount + 1):
        for c in coins:
            if a >= c:
                dp[a] += dp[a - c]
    return dp[amount]
# ==== wrong WA
def change(amount, coins):
    ways = [0] * (amount + 1)
    for c in coins:
        for a in range(c, amount + 1):
            ways[a] += 1 if a == c else ways[a - c]
    return ways[amount]
# ==== wrong RTE
def change(amount, coins):
    table = [[0] * (amount + 1) for _ in coins]
    for i, c in enumerate(coins):
        table[i][0] = 1
        table[i][c] = 1
        for a in range(1, amount + 1):
            table[i][a] = (table[i - 1][a] if i else 0) + (table[i][a - c] if a >= c else 0)
    return table[-1][amount]
# ==== wrong TLE
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        def count(i, left):
            if left == 0:
                return 1
            if i == len(coins):
                return 0
            return sum(count(i + 1, left - k * coins[i]) for k in range(left // coins[i] + 1))
        return count(0, amount)
