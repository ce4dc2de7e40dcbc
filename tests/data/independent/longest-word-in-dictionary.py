# ==== right
class Solution:
    def longestWord(self, words: List[str]) -> str:
        built = {""}
        best = ""
        for word in sorted(words):
            if word[:-1] in built:
                built.add(word)
                if len(word) > len(best):
                    best = word
        return best
# ==== right
def longest_word(words):
    trie = {}
    for word in words:
        node = trie
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = word
    best = [""]
    queue = deque([trie])
    while queue:
        node = queue.popleft()
        if node is not trie:
            best.append(node["end"])
        queue.extend(child for key, child in node.items() if key != "end" and "end" in child)
    return min(best, key=lambda w: (-len(w), w))
# ==== wrong WA
def longest_word(words):
    known = set(words)
    best = ""
    for word in words:
        if all(word[:i] in known for i in range(1, len(word))) and len(word) > len(best):
            best = word
    return best
# ==== wrong WA
class Solution:
    def longestWord(self, words: List[str]) -> str:
        known = set(words)
        best = ""
        for w in words:
            if len(w) == 1 or w[:-1] in known:
                if len(w) > len(best) or len(w) == len(best) and w < best:
                    best = w
        return best
# ==== wrong WA
class Solution:
    def longestWord(self, words: List[str]) -> str:
        words.sort(key=lambda w: (len(w), w))
        chain = ""
        for w in words:
            if len(w) == len(chain) + 1 and w.startswith(chain):
                chain = w
        return chain
# ==== wrong RTE
def longest_word(words):
    words = sorted(words, key=lambda w: (-len(w), w))
    known = set(words)
    return next(w for w in words if all(w[:i] in known for i in range(1, len(w))))
