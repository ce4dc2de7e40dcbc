# ==== right
class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        last = {c: i for i, c in enumerate(s)}
        res = []
        start = end = 0
        for i, c in enumerate(s):
            end = max(end, last[c])
            if i == end:
                res.append(i - start + 1)
                start = i + 1
        return res
# ==== right
from collections import Counter

def partition_labels(s):
    left = Counter(s)
    open_letters = set()
    parts, size = [], 0
    for c in s:
        size += 1
        left[c] -= 1
        if left[c]:
            open_letters.add(c)
        else:
            open_letters.discard(c)
        if not open_letters:
            parts.append(size)
            size = 0
    return parts
# ==== wrong WA
def partition_labels(s):
    parts, i = [], 0
    while i < len(s):
        end = s.rindex(s[i])
        for c in s[i:end + 1]:
            end = max(end, s.rindex(c))
        parts.append(end - i + 1)
        i = end + 1
    return parts
# ==== wrong WA
def partition_labels(s):
    spans = sorted((s.index(c), s.rindex(c)) for c in set(s))
    parts = []
    start, end = spans[0]
    for a, b in spans[1:]:
        if a <= end:
            end = b
        else:
            parts.append(end - start + 1)
            start, end = a, b
    parts.append(end - start + 1)
    return parts
# ==== wrong WA
def partition_labels(s):
    last = {c: i for i, c in enumerate(s)}
    parts, i = [], 0
    while i < len(s):
        j, end = i, last[s[i]]
        while j < end:
            j += 1
            if last[s[j]] > end + 1:
                end = last[s[j]]
        parts.append(end - i + 1)
        i = end + 1
    return parts
# ==== wrong SLOW
def partition_labels(s):
    parts, start = [], 0
    for i in range(len(s)):
        later = set(s[i + 1:])
        if not any(c in later for c in s[start:i + 1]):
            parts.append(i + 1 - start)
            start = i + 1
    return parts
# ==== wrong WA
def partition_labels(s):
    parts, start, seen = [], 0, 0
    ahead = [0] * (len(s) + 1)
    for i in range(len(s) - 1, -1, -1):
        ahead[i] = ahead[i + 1] | 1 << (ord(s[i]) - 97) % 25
    for i, c in enumerate(s):
        seen |= 1 << (ord(c) - 97) % 25
        if not seen & ahead[i + 1]:
            parts.append(i + 1 - start)
            start, seen = i + 1, 0
    return parts
