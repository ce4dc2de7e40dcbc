# ==== right
class Solution:
    def countSubstrings(self, s: str) -> int:
        n, count = len(s), 0
        dp = [[False] * n for _ in range(n)]
        for i in range(n - 1, -1, -1):
            for j in range(i, n):
                if s[i] == s[j] and (j - i < 3 or dp[i + 1][j - 1]):
                    dp[i][j] = True
                    count += 1
        return count
# ==== right
def count_substrings(s):
    t = "^#" + "#".join(s) + "#$"
    radius = [0] * len(t)
    center = right = total = 0
    for i in range(1, len(t) - 1):
        r = min(radius[2 * center - i], right - i) if i < right else 0
        while t[i + r + 1] == t[i - r - 1]:
            r += 1
        radius[i] = r
        if i + r > right:
            center, right = i, i + r
        total += (r + 1) // 2
    return total
# ==== wrong WA
def count_substrings(s):
    n = len(s)
    dp = [[i == j for j in range(n)] for i in range(n)]
    count = n
    for i in range(n):
        for j in range(i + 1, n):
            if s[i] == s[j] and (j == i + 1 or dp[i + 1][j - 1]):
                dp[i][j] = True
                count += 1
    return count
# ==== wrong WA
def count_substrings(s):
    found = set()
    for c in range(2 * len(s) - 1):
        l = c // 2
        r = l + c % 2
        while l >= 0 and r < len(s) and s[l] == s[r]:
            found.add(s[l:r + 1])
            l -= 1
            r += 1
    return len(found)
# ==== wrong WA
def count_substrings(s):
    count = 0
    for mid in range(len(s)):
        for l, r in ((mid, mid), (mid - 1, mid)):
            while r < len(s) and s[l] == s[r]:
                count += 1
                if l == 0:
                    break
                l, r = l - 1, r + 1
    return count
# ==== wrong SLOW
def count_substrings(s):
    def is_palindrome(i, j):
        while i < j:
            if s[i] != s[j]:
                return False
            i += 1
            j -= 1
        return True
    return sum(is_palindrome(i, j) for i in range(len(s)) for j in range(i, len(s)))
# ==== wrong WA
def count_substrings(s):
    n = len(s)
    total = 0
    for c in range(n):
        for l, r in ((c, c), (c, c + 1)):
            k = 0
            while l >= 0 and r < n and s[l] == s[r] and k < 256:
                total += 1
                k += 1
                l -= 1
                r += 1
    return total
