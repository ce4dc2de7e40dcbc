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
