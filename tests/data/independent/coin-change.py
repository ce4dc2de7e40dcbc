# ==== right
def coin_change(coins, amount):
    best = [0] + [inf] * amount
    for a in range(1, amount + 1):
        best[a] = min((best[a - c] + 1 for c in coins if c <= a), default=inf)
    return best[amount] if best[amount] < inf else -1
# ==== right
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        if amount == 0:
            return 0
        seen, level, steps = {0}, [0], 0
        while level:
            steps += 1
            nxt = []
            for a in level:
                for c in coins:
                    b = a + c
                    if b == amount:
                        return steps
                    if b < amount and b not in seen:
                        seen.add(b)
                        nxt.append(b)
            level = nxt
        return -1
# ==== wrong WA
def coin_change(coins, amount):
    used = 0
    for c in sorted(coins, reverse=True):
        used += amount // c
        amount %= c
    return used if amount == 0 else -1
# ==== wrong WA
def coin_change(coins, amount):
    best = [0] + [inf] * amount
    for c in coins:
        for a in range(amount, c - 1, -1):
            best[a] = min(best[a], best[a - c] + 1)
    return best[amount] if best[amount] < inf else -1
# ==== wrong WA
def coin_change(coins, amount):
    best = [0] + [inf] * amount
    for c in coins:
        for a in range(c, amount + 1):
            best[a] = min(best[a], best[a - c] + 1)
    return best[amount] if best[amount] < inf else 0
# ==== wrong WA
def coin_change(coins, amount):
    dp = bytearray([0] + [255] * amount)
    for a in range(1, amount + 1):
        best = 255
        for c in coins:
            if c <= a and dp[a - c] + 1 < best:
                best = dp[a - c] + 1
        dp[a] = best
    return dp[amount] if dp[amount] < 255 else -1
# ==== wrong WA
def coin_change(coins, amount):
    reach = 1
    seen = 1
    mask = (1 << (amount + 1)) - 1
    coins = [c for c in coins if c <= amount]
    for k in range(1000):
        if reach >> amount & 1:
            return k
        nr = 0
        for c in coins:
            nr |= reach << c
        nr &= mask & ~seen
        if not nr:
            return -1
        seen |= nr
        reach = nr
    return -1
