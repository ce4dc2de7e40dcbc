# ==== right
def longest_palindrome(s):
    best = s[0]
    for i in range(len(s)):
        while (start := i - len(best)) >= 0 and (piece := s[start : i + 1]) == piece[::-1]:
            best = piece
        if (start := i - len(best) - 1) >= 0 and (piece := s[start : i + 1]) == piece[::-1]:
            best = piece
    return best
# ==== wrong WA
# "aa": centres between two characters are left out.
def longest_palindrome(s):
    best = ""
    for i in range(len(s)):
        lo = hi = i
        while lo >= 0 and hi < len(s) and s[lo] == s[hi]:
            lo, hi = lo - 1, hi + 1
        if hi - lo - 1 > len(best):
            best = s[lo + 1 : hi]
    return best
# ==== wrong WA
# "abcdba": a substring that also occurs in the reversed text need not be a palindrome.
def longest_palindrome(s):
    t = s[::-1]
    n = len(s)
    best, end = 0, 0
    row = [0] * (n + 1)
    for i in range(n):
        new = [0] * (n + 1)
        for j in range(n):
            if s[i] == t[j]:
                new[j + 1] = row[j] + 1
                if new[j + 1] > best:
                    best, end = new[j + 1], i + 1
        row = new
    return s[end - best : end]
# ==== wrong TLE
# "a" * 1000: cubic.
def longest_palindrome(s):
    def good(i, j):
        while i < j:
            if s[i] != s[j]:
                return False
            i += 1
            j -= 1
        return True

    best = s[0]
    for i in range(len(s)):
        for j in range(i, len(s)):
            if good(i, j) and j - i + 1 > len(best):
                best = s[i : j + 1]
    return best
# ==== wrong WA
# "abb": the last character is never part of a piece.
def longest_palindrome(s):
    best = s[0]
    for i in range(len(s) - 1):
        for lo, hi in ((i - 1, i + 1), (i, i + 1)):
            while lo >= 0 and hi < len(s) - 1 and s[lo] == s[hi]:
                lo, hi = lo - 1, hi + 1
            if hi - lo - 1 > len(best):
                best = s[lo + 1 : hi]
    return best
# ==== wrong WA
# "Aa": case is ignored.
def longest_palindrome(s):
    t = s.lower()
    best = (0, 1)
    for i in range(len(t)):
        for lo, hi in ((i, i), (i, i + 1)):
            while lo >= 0 and hi < len(t) and t[lo] == t[hi]:
                lo -= 1
                hi += 1
            if hi - lo - 1 > best[1] - best[0]:
                best = (lo + 1, hi)
    return s[best[0] : best[1]]
# ==== wrong WA
# A palindrome that begins after index 255: the start is kept in a byte.
def longest_palindrome(s):
    start, length = 0, 1
    for i in range(len(s)):
        for lo, hi in ((i, i), (i, i + 1)):
            while lo >= 0 and hi < len(s) and s[lo] == s[hi]:
                lo, hi = lo - 1, hi + 1
            if hi - lo - 1 > length:
                start, length = (lo + 1) & 255, hi - lo - 1
    return s[start : start + length]
# ==== wrong WA
# Hashes modulo 1,009 without a comparison of the texts: some piece of 1,000 random characters collides.
def longest_palindrome(s):
    n, mod = len(s), 1009
    power, ahead, back = [1], [0], [0]
    for c, d in zip(s, reversed(s)):
        power.append(power[-1] * 131 % mod)
        ahead.append((ahead[-1] * 131 + ord(c)) % mod)
        back.append((back[-1] * 131 + ord(d)) % mod)
    best = s[0]
    for i in range(n):
        for j in range(i + len(best) + 1, n + 1):
            one = (ahead[j] - ahead[i] * power[j - i]) % mod
            two = (back[n - i] - back[n - j] * power[j - i]) % mod
            if one == two:
                best = s[i:j]
    return best
