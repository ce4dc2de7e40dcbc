# ==== right
def min_distance(word1, word2):
    row = list(range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        prev, row[0] = row[0], i
        for j, b in enumerate(word2, 1):
            prev, row[j] = row[j], prev if a == b else 1 + min(prev, row[j], row[j - 1])
    return row[-1]
# ==== right
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        @cache
        def dp(i, j):
            if i == len(word1):
                return len(word2) - j
            if j == len(word2):
                return len(word1) - i
            if word1[i] == word2[j]:
                return dp(i + 1, j + 1)
            return 1 + min(dp(i + 1, j), dp(i, j + 1), dp(i + 1, j + 1))

        return dp(0, 0)
# ==== wrong TLE
def min_distance(word1, word2):
    def go(i, j):
        if i == len(word1):
            return len(word2) - j
        if j == len(word2):
            return len(word1) - i
        if word1[i] == word2[j]:
            return go(i + 1, j + 1)
        return 1 + min(go(i + 1, j), go(i, j + 1), go(i + 1, j + 1))
    return go(0, 0)
# ==== wrong WA
def min_distance(word1, word2):
    m, n = len(word1), len(word2)
    dp = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            if word1[i - 1] == word2[j - 1]:
                dp[i][j] = dp[i - 1][j - 1]
            else:
                dp[i][j] = 1 + min(dp[i - 1][j - 1], dp[i - 1][j], dp[i][j - 1])
    return dp[m][n]
# ==== wrong WA
def min_distance(word1, word2):
    m, n = len(word1), len(word2)
    dp = [[i + j for j in range(n + 1)] for i in range(m + 1)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            if word1[i - 1] == word2[j - 1]:
                dp[i][j] = dp[i - 1][j - 1]
            else:
                dp[i][j] = 1 + min(dp[i - 1][j], dp[i][j - 1])
    return dp[m][n]
# ==== wrong WA
def min_distance(word1, word2):
    m, n = len(word1), len(word2)
    K = abs(m - n) + 32
    INF = 10**9
    prev = list(range(n + 1))
    for i in range(1, m + 1):
        cur = [INF] * (n + 1)
        if i <= K:
            cur[0] = i
        for j in range(max(1, i - K), min(n, i + K) + 1):
            cur[j] = min(prev[j - 1] + (word1[i - 1] != word2[j - 1]), prev[j] + 1, cur[j - 1] + 1)
        prev = cur
    return prev[n]
# ==== wrong WA
def min_distance(word1, word2):
    m, n = len(word1), len(word2)
    K = abs(m - n) + 100
    INF = 10**9
    prev = list(range(n + 1))
    for i in range(1, m + 1):
        cur = [INF] * (n + 1)
        if i <= K:
            cur[0] = i
        for j in range(max(1, i - K), min(n, i + K) + 1):
            cur[j] = min(prev[j - 1] + (word1[i - 1] != word2[j - 1]), prev[j] + 1, cur[j - 1] + 1)
        prev = cur
    return prev[n]
# ==== wrong WA
def min_distance(word1, word2):
    # gives up once a row's least is above 3/4 of the longer word
    m, n = len(word1), len(word2)
    p = list(range(n + 1))
    for i in range(1, m + 1):
        q = [i]
        for j in range(1, n + 1):
            q.append(min(p[j - 1] + (word1[i - 1] != word2[j - 1]), p[j] + 1, q[-1] + 1))
        p = q
        if m > 20 and min(p) > 3 * max(m, n) // 4:
            return max(m, n)
    return p[n]
# ==== wrong WA
def min_distance(word1, word2):
    # strips common prefix and suffix, suffix may overlap prefix when one word is long
    i = 0
    while i < min(len(word1), len(word2)) and word1[i] == word2[i]:
        i += 1
    a, b = word1[i:], word2[i:]
    k = 0
    lim = min(len(a), len(b)) if len(word1) < 32 else min(len(word1), len(word2))
    while k < lim and word1[-1 - k] == word2[-1 - k]:
        k += 1
    a = word1[i : len(word1) - k]
    b = word2[i : len(word2) - k]
    p = list(range(len(b) + 1))
    for x in a:
        q = [p[0] + 1]
        for j, y in enumerate(b):
            q.append(min(p[j] + (x != y), p[j + 1] + 1, q[-1] + 1))
        p = q
    return p[-1]
# ==== wrong WA
def min_distance(word1, word2):
    # Damerau only for doubled swaps 'abab' -> 'baba' (counts 2, same as a shift) - and single swaps of letters past m
    m, n = len(word1), len(word2)
    d = [[i + j if not i * j else 0 for j in range(n + 1)] for i in range(m + 1)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            a, b = word1[i - 1], word2[j - 1]
            d[i][j] = min(d[i - 1][j - 1] + (a != b), d[i - 1][j] + 1, d[i][j - 1] + 1)
            if i > 1 and j > 1 and a == word2[j - 2] and b == word1[i - 2] and a > "s" and b > "s" and a != b:
                d[i][j] = min(d[i][j], d[i - 2][j - 2] + 1)
    return d[m][n]
