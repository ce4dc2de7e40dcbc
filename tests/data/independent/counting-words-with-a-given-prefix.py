# ==== right
class Solution:
    def prefixCount(self, words: List[str], pref: str) -> int:
        return sum(w.startswith(pref) for w in words)
# ==== right
def prefix_count(words, pref):
    ordered = sorted(words)
    return bisect.bisect_left(ordered, pref + "{") - bisect.bisect_left(ordered, pref)
# ==== wrong WA
def prefix_count(words, pref):
    return sum(all(a == b for a, b in zip(word, pref)) for word in words)
# ==== wrong WA
class Solution:
    def prefixCount(self, words: List[str], pref: str) -> int:
        words = sorted(words)
        return bisect.bisect_right(words, pref + "z") - bisect.bisect_left(words, pref)
# ==== wrong WA
class Solution:
    def prefixCount(self, words: List[str], pref: str) -> int:
        trie = {}
        for word in words:
            node = trie
            for ch in word:
                node = node.setdefault(ch, {"count": 0})
            node["count"] += 1
        node = trie
        for ch in pref:
            if ch not in node:
                return 0
            node = node[ch]

        def total(n):
            return n["count"] + sum(total(c) for k, c in n.items() if k != "count" and c["count"])

        return total(node)
# ==== wrong RTE
def prefix_count(words, pref):
    count = 0
    for word in words:
        i = 0
        while i < len(pref) and word[i] == pref[i]:
            i += 1
        if i == len(pref):
            count += 1
    return count
# ==== wrong WA
def prefix_count(words, pref):
    last = pref[:-1] + chr(ord(pref[-1]) + 1) if pref[-1] != "z" else pref + "z" * 3
    return sum(pref <= w < last for w in words)
