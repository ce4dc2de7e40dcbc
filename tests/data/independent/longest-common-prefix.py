# ==== right
class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        low, high = min(strs), max(strs)
        for i, c in enumerate(low):
            if c != high[i]:
                return low[:i]
        return low
# ==== right
def longest_common_prefix(strs):
    prefix = strs[0]
    for s in strs[1:]:
        while not s.startswith(prefix):
            prefix = prefix[:-1]
    return prefix
# ==== wrong RTE
def longest_common_prefix(strs):
    for i in range(len(strs[0])):
        for s in strs:
            if s[i] != strs[0][i]:
                return strs[0][:i]
    return strs[0]
# ==== wrong WA
def longest_common_prefix(strs):
    # Each pair of neighbors replaces the prefix of the pair before.
    prefix = strs[0]
    for a, b in zip(strs, strs[1:]):
        n = 0
        while n < min(len(a), len(b)) and a[n] == b[n]:
            n += 1
        prefix = a[:n]
    return prefix
# ==== wrong WA
def longest_common_prefix(strs):
    # Letters that agree after a difference are kept too.
    return "".join(col[0] for col in zip(*strs) if len(set(col)) == 1)
# ==== wrong WA
def longest_common_prefix(strs):
    a, b = min(strs, key=len), max(strs, key=len)
    n = 0
    while n < len(a) and a[n] == b[n]:
        n += 1
    return a[:n]
