# ==== right
from functools import cache


def min_distance(word1, word2):
    m, n = len(word1), len(word2)
    # Furthest place in word1 that is reached on each diagonal with that many edits.
    edits, front = 0, {}

    def slide(i, d):
        while i < m and i + d < n and word1[i] == word2[i + d]:
            i += 1
        return i

    front = {0: slide(0, 0)}
    while front.get(n - m, -1) < m:
        edits += 1
        new = {}
        for d in range(-edits, edits + 1):
            best = max(front.get(d, -1) + 1 if d in front else -1, front[d + 1] + 1 if d + 1 in front else -1, front.get(d - 1, -1))
            best = min(best, m, n - d)
            if best >= 0 and best + d >= 0:
                new[d] = slide(best, d)
        front = new
    return edits
# ==== wrong WA
# "a", "b": a replacement counts as two edits.
def min_distance(word1, word2):
    row = list(range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(word2, 1):
            last, row[j] = row[j], last if a == b else 1 + min(row[j], row[j - 1], last + 1)
    return row[-1]
# ==== wrong WA
# "", "abc": the first row is zero.
def min_distance(word1, word2):
    m, n = len(word1), len(word2)
    dp = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(m + 1):
        dp[i][0] = i
    for j in range(n):
        dp[0][j] = j
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            if word1[i - 1] == word2[j - 1]:
                dp[i][j] = dp[i - 1][j - 1]
            else:
                dp[i][j] = 1 + min(dp[i - 1][j - 1], dp[i - 1][j], dp[i][j - 1])
    return dp[m][n]
# ==== wrong WA
# "a" * 300, "": the rows are bytes, which cannot hold 256.
def min_distance(word1, word2):
    row = bytearray(min(j, 255) for j in range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        new = bytearray([min(i, 255)])
        for j, b in enumerate(word2, 1):
            new.append(min(255, row[j - 1] + (a != b), row[j] + 1, new[-1] + 1))
        row = new
    return row[-1]
# ==== wrong WA
# "ab", "ba": the length minus that of the longest common subsequence.
def min_distance(word1, word2):
    row = [0] * (len(word2) + 1)
    for a in word1:
        new = [0]
        for j, b in enumerate(word2):
            new.append(row[j] + 1 if a == b else max(row[j + 1], new[j]))
        row = new
    return max(len(word1), len(word2)) - row[-1]
# ==== wrong TLE
# Two words of 500 letters without a common one: recursion without a memo.
def min_distance(word1, word2):
    def go(i, j):
        while i < len(word1) and j < len(word2) and word1[i] == word2[j]:
            i, j = i + 1, j + 1
        if i == len(word1):
            return len(word2) - j
        if j == len(word2):
            return len(word1) - i
        return 1 + min(go(i + 1, j), go(i, j + 1), go(i + 1, j + 1))

    return go(0, 0)
# ==== wrong WA
# "", "a" * 60: only a band of 50 around the diagonal is filled, and 10⁴ stands for infinity.
def min_distance(word1, word2):
    m, n = len(word1), len(word2)
    far = 10**4
    row = [j if j <= 50 else far for j in range(n + 1)]
    for i in range(1, m + 1):
        new = [i if i <= 50 else far] + [far] * n
        for j in range(max(1, i - 50), min(n, i + 50) + 1):
            new[j] = min(row[j] + 1, new[j - 1] + 1, row[j - 1] + (word1[i - 1] != word2[j - 1]))
        row = new
    return row[n]
# ==== wrong WA
# "a", "z": codes of letters are taken modulo 25.
def min_distance(word1, word2):
    code = {chr(97 + i): i % 25 for i in range(26)}
    row = list(range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(word2, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (code[a] != code[b]))
    return row[-1]
