# ==== right
def longest_palindrome(s):
    best = ""
    for i in range(len(s)):
        for l, r in ((i, i), (i, i + 1)):
            while l >= 0 and r < len(s) and s[l] == s[r]:
                l -= 1
                r += 1
            if r - l - 1 > len(best):
                best = s[l + 1 : r]
    return best
# ==== right
class Solution:
    def longestPalindrome(self, s: str) -> str:
        start = end = 0
        for i in range(len(s)):
            n = end - start
            for size in (n + 1, n + 2):
                if i - size + 1 >= 0:
                    part = s[i - size + 1:i + 1]
                    if part == part[::-1]:
                        start, end = i - size + 1, i + 1
        return s[start:end]
# ==== wrong WA
def longest_palindrome(s):
    best = ""
    for i in range(len(s)):
        l = r = i
        while l >= 0 and r < len(s) and s[l] == s[r]:
            l -= 1
            r += 1
        if r - l - 1 > len(best):
            best = s[l + 1 : r]
    return best
# ==== wrong WA
def longest_palindrome(s):
    t = s[::-1]
    best = ""
    for i in range(len(s)):
        for j in range(i + 1, len(s) + 1):
            if j - i > len(best) and s[i:j] in t:
                best = s[i:j]
    return best
# ==== wrong WA
def longest_palindrome(s):
    best = 0
    for i in range(len(s)):
        for j in range(i + 1, len(s) + 1):
            if s[i:j] == s[i:j][::-1]:
                best = max(best, j - i)
    return best
# ==== wrong WA
def longest_palindrome(s):
    M = 65521
    B = 257
    n = len(s)
    P = [1] * (n + 1)
    H = [0] * (n + 1)
    R = [0] * (n + 1)
    for i in range(n):
        P[i + 1] = P[i] * B % M
        H[i + 1] = (H[i] * B + ord(s[i])) % M
        R[i + 1] = (R[i] * B + ord(s[n - 1 - i])) % M

    def pal(l, r):
        return (H[r] - H[l] * P[r - l]) % M == (R[n - l] - R[n - r] * P[r - l]) % M

    bl = br = 0
    for c in range(n):
        for e in (0, 1):
            lo, hi = 0, min(c + 1 - e if e == 0 else c + 1 - 1, n - c - 1) if False else min(c + (1 - e) * 0, n - 1 - c)
            # radius k: s[c-k:c+k+1] odd ; even s[c-k+1...
            hi = min(c, n - 1 - c) if e == 0 else min(c + 1, n - 1 - c)
            while lo < hi:
                m = (lo + hi + 1) // 2
                l, r = (c - m, c + m + 1) if e == 0 else (c - m + 1, c + m + 1)
                if pal(l, r):
                    lo = m
                else:
                    hi = m - 1
            l, r = (c - lo, c + lo + 1) if e == 0 else (c - lo + 1, c + lo + 1)
            if r - l > br - bl:
                bl, br = l, r
    return s[bl:br]
