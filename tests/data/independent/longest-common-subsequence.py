# ==== right
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        if len(text2) > len(text1):
            text1, text2 = text2, text1
        prev = [0] * (len(text2) + 1)
        for a in text1:
            cur = [0]
            for j, b in enumerate(text2):
                cur.append(prev[j] + 1 if a == b else max(prev[j + 1], cur[j]))
            prev = cur
        return prev[-1]
# ==== right
def longest_common_subsequence(text1, text2):
    places = defaultdict(list)
    for j, ch in enumerate(text2):
        places[ch].append(j)
    tails = []
    for ch in text1:
        for j in reversed(places[ch]):
            k = bisect.bisect_left(tails, j)
            if k == len(tails):
                tails.append(j)
            else:
                tails[k] = j
    return len(tails)
# ==== wrong WA
def longest_common_subsequence(text1, text2):
    from difflib import SequenceMatcher
    blocks = SequenceMatcher(None, text1, text2, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)
# ==== wrong WA
def longest_common_subsequence(text1, text2):
    dp = [0] * (len(text2) + 1)
    for a in text1:
        for j in range(1, len(text2) + 1):
            if a == text2[j - 1]:
                dp[j] = dp[j - 1] + 1
            else:
                dp[j] = max(dp[j], dp[j - 1])
    return dp[-1]
# ==== wrong WA
def longest_common_subsequence(text1, text2):
    if len(text1) < len(text2):
        text1, text2 = text2, text1
    best = 0
    for start in range(len(text2)):
        pos = length = 0
        for ch in text2[start:]:
            found = text1.find(ch, pos)
            if found >= 0:
                length += 1
                pos = found + 1
        best = max(best, length)
    return best
# ==== wrong TLE
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        def go(i: int, j: int) -> int:
            if i < 0 or j < 0:
                return 0
            if text1[i] == text2[j]:
                return 1 + go(i - 1, j - 1)
            return max(go(i - 1, j), go(i, j - 1))
        return go(len(text1) - 1, len(text2) - 1)
# ==== wrong WA
def longest_common_subsequence(text1, text2):
    m = len(text2)
    masks = {}
    for j, c in enumerate(text2):
        masks[c] = masks.get(c, 0) | 1 << j
    full = (1 << 512) - 1
    v = full
    for c in text1:
        u = v & masks.get(c, 0)
        v = ((v + u) | (v - u)) & full
    return bin(~v & ((1 << m) - 1) & full).count("1")
