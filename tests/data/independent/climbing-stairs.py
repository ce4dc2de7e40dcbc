# ==== right
class Solution:
    def climbStairs(self, n: int) -> int:
        prev, cur = 1, 1
        for _ in range(n - 1):
            prev, cur = cur, prev + cur
        return cur
# ==== right
def climb_stairs(n):
    return sum(math.comb(n - twos, twos) for twos in range(n // 2 + 1))
# ==== wrong WA
def climb_stairs(n):
    mod = 10**9 + 7
    ways = [1, 1]
    for i in range(2, n + 1):
        ways.append((ways[-1] + ways[-2]) % mod)
    return ways[n]
# ==== wrong RTE
def climb_stairs(n):
    dp = [0] * (n + 1)
    dp[1] = 1
    dp[2] = 2
    for i in range(3, n + 1):
        dp[i] = dp[i - 1] + dp[i - 2]
    return dp[n]
# ==== wrong WA
def climb_stairs(n):
    phi = 1.618033989
    return round(phi ** (n + 1) / 5 ** 0.5)
# ==== wrong TLE
class Solution:
    def climbStairs(self, n: int) -> int:
        if n <= 1:
            return 1
        return self.climbStairs(n - 1) + self.climbStairs(n - 2)
