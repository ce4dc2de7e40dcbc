# ==== right
class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        row = [1] * n
        for _ in range(m - 1):
            for j in range(1, n):
                row[j] += row[j - 1]
        return row[-1]
# ==== right
def unique_paths(m, n):
    ways = 1
    for i in range(1, min(m, n)):
        ways = ways * (max(m, n) - 1 + i) // i
    return ways
# ==== wrong WA
def unique_paths(m, n):
    ways = 1
    for i in range(1, min(m, n)):
        ways *= (max(m, n) - 1 + i) / i
    return int(ways)
# ==== wrong RTE
def unique_paths(m, n):
    grid = [[1] * m for _ in range(n)]
    for r in range(1, m):
        for c in range(1, n):
            grid[r][c] = grid[r - 1][c] + grid[r][c - 1]
    return grid[m - 1][n - 1]
# ==== wrong WA
def unique_paths(m, n):
    dp = [[0] * n for _ in range(m)]
    for r in range(1, m):
        dp[r][0] = 1
    for c in range(1, n):
        dp[0][c] = 1
    for r in range(1, m):
        for c in range(1, n):
            dp[r][c] = dp[r - 1][c] + dp[r][c - 1]
    return dp[-1][-1]
# ==== wrong TLE
class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        if m == 1 or n == 1:
            return 1
        return self.uniquePaths(m - 1, n) + self.uniquePaths(m, n - 1)
