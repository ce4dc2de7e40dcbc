# ==== right
class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        @lru_cache(None)
        def go(i: int, j: int) -> bool:
            if j == len(p):
                return i == len(s)
            first = i < len(s) and p[j] in (s[i], ".")
            if j + 1 < len(p) and p[j + 1] == "*":
                return go(i, j + 2) or (first and go(i + 1, j))
            return first and go(i + 1, j + 1)
        return go(0, 0)
# ==== right
def is_match(s, p):
    parts = []
    for ch in p:
        if ch == "*":
            parts[-1] = (parts[-1][0], True)
        else:
            parts.append((ch, False))

    def skip(states):
        out = set()
        for k in states:
            out.add(k)
            while k < len(parts) and parts[k][1]:
                k += 1
                out.add(k)
        return out

    states = skip({0})
    for ch in s:
        nxt = set()
        for k in states:
            if k < len(parts) and parts[k][0] in (ch, "."):
                nxt.add(k if parts[k][1] else k + 1)
        states = skip(nxt)
    return len(parts) in states
# ==== wrong WA
def is_match(s, p):
    @cache
    def go(i, j):
        if i == len(s):
            return j == len(p) or (j + 2 == len(p) and p[j + 1] == "*")
        if j == len(p):
            return False
        same = p[j] == "." or p[j] == s[i]
        if j + 1 < len(p) and p[j + 1] == "*":
            return go(i, j + 2) or (same and go(i + 1, j))
        return same and go(i + 1, j + 1)
    return go(0, 0)
# ==== wrong WA
def is_match(s, p):
    i = j = 0
    while j < len(p):
        if j + 1 < len(p) and p[j + 1] == "*":
            while i < len(s) and p[j] in (s[i], "."):
                i += 1
            j += 2
        elif i < len(s) and p[j] in (s[i], "."):
            i += 1
            j += 1
        else:
            return False
    return i == len(s)
# ==== wrong WA
def is_match(s, p):
    m, n = len(s), len(p)
    dp = [[False] * (n + 1) for _ in range(m + 1)]
    dp[0][0] = True
    for j in range(2, n + 1):
        dp[0][j] = p[j - 1] == "*" and dp[0][j - 2]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            if p[j - 1] == "*":
                dp[i][j] = dp[i][j - 2]
                if p[j - 2] in (".", s[i - 1]):
                    dp[i][j] = dp[i][j] or dp[i - 1][j - 2] or (i > 1 and s[i - 1] == s[i - 2] and dp[i - 1][j])
            else:
                dp[i][j] = dp[i - 1][j - 1] and p[j - 1] in (".", s[i - 1])
    return dp[m][n]
# ==== wrong TLE
class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        if not p:
            return not s
        first = bool(s) and p[0] in {s[0], "."}
        if p[1:2] == "*":
            return self.isMatch(s, p[2:]) or (first and self.isMatch(s[1:], p))
        return first and self.isMatch(s[1:], p[1:])
