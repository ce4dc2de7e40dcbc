# ==== right
class Solution:
    def checkValidString(self, s: str) -> bool:
        lo = hi = 0
        for c in s:
            lo += 1 if c == "(" else -1
            hi += -1 if c == ")" else 1
            if hi < 0:
                return False
            lo = max(lo, 0)
        return lo == 0
# ==== right
def check_valid_string(s):
    opened, stars = [], []
    for i, c in enumerate(s):
        if c == "(":
            opened.append(i)
        elif c == "*":
            stars.append(i)
        elif opened:
            opened.pop()
        elif stars:
            stars.pop()
        else:
            return False
    while opened and stars and opened[-1] < stars[-1]:
        opened.pop()
        stars.pop()
    return not opened
# ==== wrong WA
def check_valid_string(s):
    lo = hi = 0
    for c in s:
        lo += 1 if c == "(" else -1
        hi += -1 if c == ")" else 1
        if hi < 0:
            return False
    return lo <= 0 <= hi
# ==== wrong WA
def check_valid_string(s):
    lo = hi = 0
    for c in s:
        if c == "(":
            lo, hi = lo + 1, hi + 1
        elif c == ")":
            lo, hi = max(lo - 1, 0), max(hi - 1, 0)
        else:
            lo, hi = max(lo - 1, 0), hi + 1
    return lo == 0
# ==== wrong WA
def check_valid_string(s):
    depth = stars = 0
    for c in s:
        if c == "(":
            depth += 1
        elif c == "*":
            stars += 1
        elif depth:
            depth -= 1
        elif stars:
            stars -= 1
        else:
            return False
    return depth <= stars
# ==== wrong TLE
def check_valid_string(s):
    depths = {0}
    for c in s:
        after = set()
        for d in depths:
            if c != ")":
                after.add(d + 1)
            if c != "(" and d > 0:
                after.add(d - 1)
            if c == "*":
                after.add(d)
        depths = after
    return 0 in depths
# ==== wrong WA
def check_valid_string(s):
    while "()" in s:
        s = s.replace("()", "")
    while "(*" in s or "*)" in s:
        s = s.replace("(*", "", 1) if "(*" in s else s.replace("*)", "", 1)
        s = s.replace("()", "")
    return "(" not in s and ")" not in s
# ==== wrong RTE
from functools import cache

def check_valid_string(s):
    @cache
    def valid(i, depth):
        if depth < 0:
            return False
        if i == len(s):
            return depth == 0
        if s[i] == "(":
            return valid(i + 1, depth + 1)
        if s[i] == ")":
            return valid(i + 1, depth - 1)
        return valid(i + 1, depth - 1) or valid(i + 1, depth) or valid(i + 1, depth + 1)
    return valid(0, 0)
