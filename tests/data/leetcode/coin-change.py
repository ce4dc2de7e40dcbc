# ==== AC a cached inner function, inf without an import
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        @cache
        def least(rest: int) -> float:
            if rest == 0:
                return 0
            return min((least(rest - coin) + 1 for coin in coins if coin <= rest), default=inf)

        for part in range(0, amount, 500):
            least(part)
        found = least(amount)
        return -1 if found == inf else found
# ==== AC a cached method, whose instance is new for every call
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        self.coins = coins
        for part in range(0, amount, 200):
            self.least(part)
        found = self.least(amount)
        return int(found) if found < float("inf") else -1

    @lru_cache(None)
    def least(self, rest):
        if rest == 0:
            return 0
        return min((self.least(rest - coin) + 1 for coin in self.coins if coin <= rest), default=float("inf"))
# ==== WA wrong_type inf for an int
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        least = [0] + [math.inf] * amount
        for total in range(1, amount + 1):
            least[total] = min((least[total - coin] + 1 for coin in coins if coin <= total), default=math.inf)
        return least[amount]
