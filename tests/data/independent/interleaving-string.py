# ==== right
class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        m, n = len(s1), len(s2)
        if m + n != len(s3):
            return False
        dp = [False] * (n + 1)
        for i in range(m + 1):
            for j in range(n + 1):
                if i == 0 and j == 0:
                    dp[j] = True
                else:
                    down = i > 0 and dp[j] and s1[i - 1] == s3[i + j - 1]
                    across = j > 0 and dp[j - 1] and s2[j - 1] == s3[i + j - 1]
                    dp[j] = down or across
        return dp[n]
# ==== right
def is_interleave(s1, s2, s3):
    if len(s1) + len(s2) != len(s3):
        return False
    taken = {0}
    for k, ch in enumerate(s3):
        nxt = set()
        for i in taken:
            j = k - i
            if i < len(s1) and s1[i] == ch:
                nxt.add(i + 1)
            if j < len(s2) and s2[j] == ch:
                nxt.add(i)
        taken = nxt
    return bool(taken)
# ==== wrong WA
def is_interleave(s1, s2, s3):
    if sorted(s1 + s2) != sorted(s3):
        return False

    def inside(s):
        rest = iter(s3)
        return all(ch in rest for ch in s)

    return inside(s1) and inside(s2)
# ==== wrong WA
def is_interleave(s1, s2, s3):
    @lru_cache(None)
    def go(i, j):
        k = i + j
        if k == len(s3):
            return True
        if i < len(s1) and s1[i] == s3[k] and go(i + 1, j):
            return True
        return j < len(s2) and s2[j] == s3[k] and go(i, j + 1)
    return go(0, 0)
# ==== wrong WA
def is_interleave(s1, s2, s3):
    m, n = len(s1), len(s2)
    if m + n != len(s3):
        return False
    dp = [[False] * (n + 1) for _ in range(m + 1)]
    dp[0][0] = True
    for i in range(1, m + 1):
        dp[i][0] = s1[i - 1] == s3[i - 1]
    for j in range(1, n + 1):
        dp[0][j] = s2[j - 1] == s3[j - 1]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            c = s3[i + j - 1]
            dp[i][j] = (dp[i - 1][j] and s1[i - 1] == c) or (dp[i][j - 1] and s2[j - 1] == c)
    return dp[m][n]
# ==== wrong TLE
class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        if len(s1) + len(s2) != len(s3):
            return False
        if not s3:
            return True
        if s1 and s1[0] == s3[0] and self.isInterleave(s1[1:], s2, s3[1:]):
            return True
        return bool(s2) and s2[0] == s3[0] and self.isInterleave(s1, s2[1:], s3[1:])
