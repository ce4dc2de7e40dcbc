# ==== right
class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        i = 0
        for c in t:
            if i < len(s) and s[i] == c:
                i += 1
        return i == len(s)
# ==== right
def is_subsequence(s, t):
    at = -1
    for c in s:
        at = t.find(c, at + 1)
        if at < 0:
            return False
    return True
# ==== wrong WA
def is_subsequence(s, t):
    at = 0
    for c in s:
        at = t.find(c, at)
        if at < 0:
            return False
    return True
# ==== wrong WA
def is_subsequence(s, t):
    # The empty string is sought in an empty one only.
    if not s:
        return not t
    it = iter(t)
    return all(c in it for c in s)
# ==== wrong WA
def is_subsequence(s, t):
    need = Counter(s)
    have = Counter(t)
    return all(have[c] >= n for c, n in need.items())
# ==== wrong TLE
def is_subsequence(s, t):
    # Longest common subsequence, one row at a time.
    row = [0] * (len(t) + 1)
    for a in s:
        new = [0]
        for j, b in enumerate(t):
            new.append(max(new[j], row[j + 1], row[j] + (a == b)))
        row = new
    return row[-1] == len(s)
