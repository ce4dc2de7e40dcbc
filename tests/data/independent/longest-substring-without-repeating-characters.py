# ==== right
def length_of_longest_substring(s):
    best = start = 0
    last = {}
    for i, c in enumerate(s):
        start = max(start, last.get(c, -1) + 1)
        last[c] = i
        best = max(best, i - start + 1)
    return best
# ==== right
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = deque()
        best = 0
        for c in s:
            while c in window:
                window.popleft()
            window.append(c)
            best = max(best, len(window))
        return best
# ==== wrong WA
def length_of_longest_substring(s):
    return len(set(s))
# ==== wrong WA
def length_of_longest_substring(s):
    best = start = 0
    last = {}
    for i, c in enumerate(s):
        if c in last:
            start = last[c] + 1
        last[c] = i
        best = max(best, i - start + 1)
    return best
# ==== wrong WA
def length_of_longest_substring(s):
    best, run = 0, ""
    for c in s:
        if c in run:
            best = max(best, len(run))
            run = c
        else:
            run += c
    return max(best, len(run))
