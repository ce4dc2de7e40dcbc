# ==== right
from collections import deque


def length_of_longest_substring(s):
    window, best = deque(), 0
    inside = set()
    for c in s:
        while c in inside:
            inside.remove(window.popleft())
        window.append(c)
        inside.add(c)
        best = max(best, len(window))
    return best
# ==== wrong WA
# "abba": the start goes back.
def length_of_longest_substring(s):
    last, start, best = {}, 0, 0
    for i, c in enumerate(s):
        if c in last:
            start = last[c] + 1
        last[c] = i
        best = max(best, i - start + 1)
    return best
# ==== wrong WA
# "aa": the last place 0 counts as none.
def length_of_longest_substring(s):
    last, start, best = {}, 0, 0
    for i, c in enumerate(s):
        if last.get(c) and last[c] >= start:
            start = last[c] + 1
        last[c] = i
        best = max(best, i - start + 1)
    return best
# ==== wrong WA
# "~~": a table of 94 codes leaves the last character out.
def length_of_longest_substring(s):
    last = [-1] * 94
    start = best = 0
    for i, c in enumerate(s):
        code = ord(c) - 32
        if code < 94:
            start = max(start, last[code] + 1)
            last[code] = i
        best = max(best, i - start + 1)
    return best
# ==== wrong WA
# " a": blanks at the ends are stripped away.
def length_of_longest_substring(s):
    s = s.strip()
    seen, best, start = set(), 0, 0
    for i, c in enumerate(s):
        while c in seen:
            seen.discard(s[start])
            start += 1
        seen.add(c)
        best = max(best, i - start + 1)
    return best
# ==== wrong WA
# "Aa": case is ignored.
def length_of_longest_substring(s):
    where, start, best = {}, 0, 0
    for i, c in enumerate(s):
        key = c.casefold()
        start = max(start, where.get(key, -1) + 1)
        where[key] = i
        best = max(best, i + 1 - start)
    return best
# ==== wrong WA
# " `": characters are bits of a mask of 64, so some pairs share a bit.
def length_of_longest_substring(s):
    mask = start = best = 0
    for i, c in enumerate(s):
        bit = 1 << (ord(c) - 32 & 63)
        while mask & bit:
            mask &= ~(1 << (ord(s[start]) - 32 & 63))
            start += 1
        mask |= bit
        best = max(best, i - start + 1)
    return best
