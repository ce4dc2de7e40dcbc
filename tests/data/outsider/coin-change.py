# ==== right
class Solution:
    def coin_change(self, coins, amount):
        reached, level, steps = {0}, {0}, 0
        while level:
            if amount in level:
                return steps
            level = {total + c for total in level for c in coins if total + c <= amount} - reached
            reached |= level
            steps += 1
        return -1
# ==== wrong WA
# [2], 10000: 10³ stands for infinity, so an answer of 5,000 coins is "none".
def coin_change(coins, amount):
    best = [0] + [1000] * amount
    for total in range(1, amount + 1):
        for c in coins:
            if c <= total:
                best[total] = min(best[total], best[total - c] + 1)
    return best[amount] if best[amount] < 1000 else -1
# ==== wrong WA
# [1], 0: an amount of 0 gives -1.
def coin_change(coins, amount):
    best = [0] + [amount + 1] * amount
    for c in coins:
        for total in range(c, amount + 1):
            best[total] = min(best[total], best[total - c] + 1)
    return best[amount] if best[amount] <= amount and best[amount] else -1
# ==== wrong WA
# [20, 6, 5, 1], 30: greedy, tried again without the largest coins.
def coin_change(coins, amount):
    coins = sorted(coins, reverse=True)
    best = -1
    for skip in range(len(coins)):
        rest, count = amount, 0
        for c in coins[skip:]:
            count += rest // c
            rest %= c
        if rest == 0 and (best < 0 or count < best):
            best = count
    return best
# ==== wrong WA
# [10000], 10000: the table ends before the amount: `range(amount)`; an exact coin of the amount is not tried.
def coin_change(coins, amount):
    if amount == 0:
        return 0
    best = {0: 0}
    for total in range(1, amount + 1):
        options = [best[total - c] for c in coins if c < total and total - c in best]
        if options:
            best[total] = min(options) + 1
        elif total in coins and total != amount:
            best[total] = 1
    return best.get(amount, -1)
# ==== wrong RTE
# [2, 4], 9999: no memo for failures, as -1 is kept for "not known", so it is exponential.
def coin_change(coins, amount):
    memo = [-1] * (amount + 1)
    coins = [c for c in coins if c <= amount]

    def go(total):
        if total == 0:
            return 0
        if total < 0:
            return -1
        if memo[total] != -1:
            return memo[total]
        found = -1
        for c in coins:
            sub = go(total - c)
            if sub != -1 and (found == -1 or sub + 1 < found):
                found = sub + 1
        memo[total] = found
        return found

    return go(amount)
# ==== wrong WA
# [1], 10000: 10⁴ stands for infinity, and it is an answer.
def coin_change(coins, amount):
    best = [0] + [10**4] * amount
    for total in range(1, amount + 1):
        for c in coins:
            if c <= total:
                best[total] = min(best[total], best[total - c] + 1)
    return -1 if best[amount] == 10**4 else best[amount]
