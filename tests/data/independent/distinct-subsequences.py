# ==== right
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        m, n = len(s), len(t)
        dp = [[0] * (n + 1) for _ in range(m + 1)]
        for i in range(m + 1):
            dp[i][0] = 1
        for i in range(1, m + 1):
            for j in range(1, n + 1):
                dp[i][j] = dp[i - 1][j]
                if s[i - 1] == t[j - 1]:
                    dp[i][j] += dp[i - 1][j - 1]
        return dp[m][n]
# ==== right
def num_distinct(s, t):
    ways = [1] * (len(s) + 1)
    for ch in t:
        running, nxt = 0, [0]
        for i, c in enumerate(s):
            if c == ch:
                running += ways[i]
            nxt.append(running)
        ways = nxt
    return ways[-1]
# ==== wrong WA
def num_distinct(s, t):
    dp = [1] + [0] * len(t)
    for c in s:
        for j, d in enumerate(t):
            if c == d:
                dp[j + 1] += dp[j]
    return dp[-1]
# ==== wrong RTE
def num_distinct(s, t):
    where = [[] for _ in range(26)]
    for j, ch in enumerate(t):
        where[ord(ch) - ord("a")].append(j)
    dp = [1] + [0] * len(t)
    for ch in s:
        for j in reversed(where[ord(ch) - ord("a")]):
            dp[j + 1] += dp[j]
    return dp[-1]
# ==== wrong WA
def num_distinct(s, t):
    dp = [1] + [0] * len(t)
    for c in s:
        for j in range(len(t), 0, -1):
            if t[j - 1] == c:
                dp[j] = (dp[j] + dp[j - 1]) & 0xFFFFFFFF
    return dp[-1]
# ==== wrong SLOW
def num_distinct(s, t):
    m, n = len(s), len(t)
    ending = [1 if c == t[0] else 0 for c in s]
    for j in range(1, n):
        nxt = [0] * m
        for i in range(m):
            if s[i] == t[j]:
                for k in range(i):
                    nxt[i] += ending[k]
        ending = nxt
    return sum(ending)
