# ==== right
def num_decodings(s):
    two, one = 0, 1
    for i, c in enumerate(s):
        now = one if c != "0" else 0
        if i and "10" <= s[i - 1 : i + 1] <= "26":
            now += two
        two, one = one, now
    return one
# ==== right
class Solution:
    def numDecodings(self, s: str) -> int:
        @cache
        def ways(i):
            if i == len(s):
                return 1
            if s[i] == "0":
                return 0
            total = ways(i + 1)
            if i + 1 < len(s) and int(s[i:i + 2]) <= 26:
                total += ways(i + 2)
            return total
        return ways(0)
# ==== wrong WA
def num_decodings(s):
    a, b = 1, 1
    for i in range(1, len(s)):
        a, b = b, b + (a if int(s[i - 1 : i + 1]) <= 26 else 0)
    return b
# ==== wrong WA
def num_decodings(s):
    two, one = 0, 1
    for i, c in enumerate(s):
        now = one if c != "0" else 0
        if i and int(s[i - 1 : i + 1]) <= 26:
            now += two
        two, one = one, now
    return one
# ==== wrong WA
def num_decodings(s):
    two, one = 0, 1
    for i, c in enumerate(s):
        now = one if c != "0" else 0
        if i and "10" <= s[i - 1 : i + 1] < "26":
            now += two
        two, one = one, now
    return one
