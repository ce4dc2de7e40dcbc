# ==== right
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        a = [1] + [x for x in nums if x > 0] + [1]
        n = len(a)
        dp = [[0] * n for _ in range(n)]
        for gap in range(2, n):
            for l in range(n - gap):
                r = l + gap
                ends = a[l] * a[r]
                dp[l][r] = max(dp[l][k] + ends * a[k] + dp[k][r] for k in range(l + 1, r))
        return dp[0][n - 1]
# ==== right
def max_coins(nums):
    a = [1, *nums, 1]

    @cache
    def best(l, r):
        top = 0
        edge = a[l] * a[r]
        for k in range(l + 1, r):
            got = best(l, k) + edge * a[k] + best(k, r)
            if got > top:
                top = got
        return top

    return best(0, len(a) - 1)
# ==== wrong WA
def max_coins(nums):
    row = nums[:]
    coins = 0
    while len(row) > 2:
        i = min(range(1, len(row) - 1), key=lambda k: row[k])
        coins += row[i - 1] * row[i] * row[i + 1]
        del row[i]
    if len(row) == 2:
        return coins + row[0] * row[1] + max(row)
    return coins + row[0]
# ==== wrong WA
def max_coins(nums):
    a = [1] + nums + [1]
    n = len(a)
    dp = [[0] * n for _ in range(n)]
    for i in range(n - 1, -1, -1):
        for j in range(i + 2, n):
            for k in range(i + 1, j):
                dp[i][j] = max(dp[i][j], dp[i][k] + a[k - 1] * a[k] * a[k + 1] + dp[k][j])
    return dp[0][-1]
# ==== wrong WA
def max_coins(nums):
    n = len(nums)
    dp = [[0] * n for _ in range(n)]
    for size in range(1, n + 1):
        for l in range(n - size + 1):
            r = l + size - 1
            lo = nums[l - 1] if l > 0 else 1
            hi = nums[r + 1] if r < n - 1 else 1
            for k in range(l, r + 1):
                left = dp[l][k - 1] if k > l else 0
                right = dp[k + 1][r] if k + 1 < r else 0
                dp[l][r] = max(dp[l][r], left + lo * nums[k] * hi + right)
    return dp[0][n - 1]
# ==== wrong TLE
def max_coins(nums):
    @lru_cache(None)
    def go(row):
        best = 0
        for i in range(1, len(row) - 1):
            best = max(best, row[i - 1] * row[i] * row[i + 1] + go(row[:i] + row[i + 1:]))
        return best
    return go((1, *nums, 1))
