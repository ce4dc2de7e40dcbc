# ==== right
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        longest = max(map(len, words))
        dp = [True] + [False] * len(s)
        for i in range(1, len(s) + 1):
            for j in range(max(0, i - longest), i):
                if dp[j] and s[j:i] in words:
                    dp[i] = True
                    break
        return dp[-1]
# ==== right
def word_break(s, word_dict):
    trie = {}
    for w in word_dict:
        node = trie
        for ch in w:
            node = node.setdefault(ch, {})
        node["end"] = True
    seen = {0}
    queue = deque([0])
    while queue:
        i = queue.popleft()
        if i == len(s):
            return True
        node = trie
        for j in range(i, len(s)):
            node = node.get(s[j])
            if node is None:
                break
            if "end" in node and j + 1 not in seen:
                seen.add(j + 1)
                queue.append(j + 1)
    return False
# ==== wrong WA
def word_break(s, word_dict):
    for w in sorted(word_dict, key=len, reverse=True):
        s = s.replace(w, " ")
    return not s.strip()
# ==== wrong WA
def word_break(s, word_dict):
    words = set(word_dict)
    width = len(max(words))
    dp = [True] + [False] * len(s)
    for i in range(len(s)):
        if dp[i]:
            for k in range(1, width + 1):
                if s[i:i + k] in words and i + k <= len(s):
                    dp[i + k] = True
    return dp[-1]
# ==== wrong WA
def word_break(s, word_dict):
    words = set(word_dict)
    start = 0
    for end in range(1, len(s) + 1):
        if s[start:end] in words:
            start = end
    return start == len(s) or s[start:] in words
# ==== wrong TLE
def word_break(s, word_dict):
    return re.fullmatch("(?:" + "|".join(word_dict) + ")+", s) is not None
