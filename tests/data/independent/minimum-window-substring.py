# ==== right
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        missing = len(t)
        i = start = end = 0
        for j, c in enumerate(s, 1):
            if need[c] > 0:
                missing -= 1
            need[c] -= 1
            if missing == 0:
                while need[s[i]] < 0:
                    need[s[i]] += 1
                    i += 1
                if end == 0 or j - i < end - start:
                    start, end = i, j
                need[s[i]] += 1
                missing += 1
                i += 1
        return s[start:end]
# ==== right
from collections import Counter, deque

def min_window(s, t):
    # For each letter, a queue of its last positions, as many as are needed.
    need = Counter(t)
    last = {c: deque(maxlen=n) for c, n in need.items()}
    missing = len(t)
    best = ""
    for j, c in enumerate(s):
        if c not in need:
            continue
        if len(last[c]) < need[c]:
            missing -= 1
        last[c].append(j)
        if missing == 0:
            i = min(q[0] for q in last.values())
            if not best or j - i + 1 < len(best):
                best = s[i : j + 1]
    return best
# ==== wrong WA
def min_window(s, t):
    # Each letter of t once.
    need = set(t)
    last = {}
    best = ""
    for j, c in enumerate(s):
        if c in need:
            last[c] = j
            if len(last) == len(need):
                i = min(last.values())
                if not best or j - i + 1 < len(best):
                    best = s[i : j + 1]
    return best
# ==== wrong WA
def min_window(s, t):
    need = Counter(t)
    have = Counter()
    formed = left = 0
    best = (float("inf"), 0, 0)
    for right, c in enumerate(s):
        have[c] += 1
        if c in need and have[c] == need[c]:
            formed += 1
        while formed == len(need):
            left += 1
            d = s[left - 1]
            have[d] -= 1
            if d in need and have[d] < need[d]:
                formed -= 1
            if formed == len(need) and right - left + 1 < best[0]:
                best = (right - left + 1, left, right + 1)
    return s[best[1] : best[2]]
# ==== wrong WA
def min_window(s, t):
    # Shrinks only while the window's first letter is not in t.
    need = Counter(t)
    have = Counter()
    left = 0
    best = None
    for right, c in enumerate(s):
        have[c] += 1
        if c in need and all(have[d] >= n for d, n in need.items()):
            while s[left] not in need:
                have[s[left]] -= 1
                left += 1
            if best is None or right + 1 - left < len(best):
                best = s[left : right + 1]
            have[s[left]] -= 1
            left += 1
    return best or ""
# ==== wrong SLOW
def min_window(s, t):
    need = Counter(t)
    best = ""
    for i in range(len(s)):
        if s[i] not in need:
            continue
        left = dict(need)
        missing = len(t)
        for j in range(i, len(s)):
            if left.get(s[j], 0) > 0:
                missing -= 1
            left[s[j]] = left.get(s[j], 0) - 1
            if missing == 0:
                if not best or j - i + 1 < len(best):
                    best = s[i : j + 1]
                break
        else:
            break
    return best
