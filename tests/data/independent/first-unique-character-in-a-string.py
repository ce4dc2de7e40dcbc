# ==== right
class Solution:
    def firstUniqChar(self, s: str) -> int:
        count = Counter(s)
        for i, c in enumerate(s):
            if count[c] == 1:
                return i
        return -1
# ==== right
import string

def first_uniq_char(s):
    best = len(s)
    for c in string.ascii_lowercase:
        i = s.find(c)
        if i >= 0 and s.rfind(c) == i:
            best = min(best, i)
    return -1 if best == len(s) else best
# ==== wrong WA
def first_uniq_char(s):
    # Not seen after this position.
    for i, c in enumerate(s):
        if c not in s[i + 1 :]:
            return i
    return -1
# ==== wrong WA
def first_uniq_char(s):
    # A letter that comes a third time counts as new again.
    once = {}
    for i, c in enumerate(s):
        if c in once:
            del once[c]
        else:
            once[c] = i
    return min(once.values(), default=-1)
# ==== wrong WA
def first_uniq_char(s):
    # Index 0 is taken for "none".
    at = {}
    for i, c in enumerate(s):
        at.setdefault(c, []).append(i)
    return min((p[0] for p in at.values() if len(p) == 1), default=0) or -1
# ==== wrong TLE
def first_uniq_char(s):
    for i, c in enumerate(s):
        if sum(d == c for d in s) == 1:
            return i
    return -1
