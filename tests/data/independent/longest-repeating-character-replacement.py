# ==== right
class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        count = defaultdict(int)
        l = best = top = 0
        for r, c in enumerate(s):
            count[c] += 1
            top = max(top, count[c])
            while r - l + 1 - top > k:
                count[s[l]] -= 1
                l += 1
            best = max(best, r - l + 1)
        return best
# ==== right
def character_replacement(s, k):
    # One window for each letter.
    best = 0
    for letter in set(s):
        other = left = 0
        for right, c in enumerate(s):
            other += c != letter
            while other > k:
                other -= s[left] != letter
                left += 1
            best = max(best, right - left + 1)
    return best
# ==== wrong WA
def character_replacement(s, k):
    # What is left of k is spent to the right only.
    best = 0
    for letter in set(s):
        at = [i for i, c in enumerate(s) if c == letter]
        left = 0
        for right in range(len(at)):
            while at[right] - at[left] + 1 - (right - left + 1) > k:
                left += 1
            best = max(best, min(len(s) - at[left], right - left + 1 + k))
    return best
# ==== wrong WA
def character_replacement(s, k):
    count = [0] * 26
    left = best = 0
    for right, c in enumerate(s):
        count[ord(c) - 65] += 1
        if right - left + 1 - max(count) > k:
            left += 1
            count[ord(s[left]) - 65] -= 1
        best = max(best, right - left + 1)
    return best
# ==== wrong WA
def character_replacement(s, k):
    # The most frequent letter of the whole string.
    letter, _ = Counter(s).most_common(1)[0]
    left = spent = best = 0
    for right, c in enumerate(s):
        spent += c != letter
        while spent > k:
            spent -= s[left] != letter
            left += 1
        best = max(best, right + 1 - left)
    return best
# ==== wrong TLE
def character_replacement(s, k):
    best = 0
    for i in range(len(s)):
        if len(s) - i <= best:
            break
        count = {}
        top = 0
        for j in range(i, len(s)):
            count[s[j]] = count.get(s[j], 0) + 1
            top = max(top, count[s[j]])
            if j - i + 1 - top > k:
                break
            best = max(best, j - i + 1)
    return best
