# ==== right
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        if endWord not in wordList:
            return 0
        nei = defaultdict(list)
        wordList.append(beginWord)
        for word in wordList:
            for j in range(len(word)):
                nei[word[:j] + "*" + word[j + 1 :]].append(word)
        visit = {beginWord}
        q = deque([beginWord])
        res = 1
        while q:
            for _ in range(len(q)):
                word = q.popleft()
                if word == endWord:
                    return res
                for j in range(len(word)):
                    pattern = word[:j] + "*" + word[j + 1 :]
                    for w in nei[pattern]:
                        if w not in visit:
                            visit.add(w)
                            q.append(w)
                    nei[pattern] = []
            res += 1
        return 0
# ==== right
def ladder_length(begin_word, end_word, word_list):
    left = set(word_list)
    if end_word not in left:
        return 0
    left -= {begin_word, end_word}
    small, big = {begin_word}, {end_word}
    length = 2
    while small:
        nearby = {w[:i] + x + w[i + 1 :] for w in small for i in range(len(w)) for x in "abcdefghijklmnopqrstuvwxyz"}
        if nearby & big:
            return length
        small = nearby & left
        left -= small
        length += 1
        if len(small) > len(big):
            small, big = big, small
    return 0
# ==== wrong WA
from collections import defaultdict

def ladder_length(begin_word, end_word, word_list):
    if end_word not in word_list:
        return 0
    groups = defaultdict(set)
    for w in word_list:
        for i in range(len(w)):
            groups[w[:i] + w[i + 1 :]].add(w)
    seen = {begin_word}
    level = [begin_word]
    length = 1
    while level:
        length += 1
        after = []
        for w in level:
            for i in range(len(w)):
                for v in groups.pop(w[:i] + w[i + 1 :], ()):
                    if v not in seen:
                        if v == end_word:
                            return length
                        seen.add(v)
                        after.append(v)
        level = after
    return 0
# ==== wrong WA
def ladder_length(begin_word, end_word, word_list):
    words = set(word_list) | {end_word}
    words.discard(begin_word)
    level = {begin_word}
    n = 1
    while level:
        if end_word in level:
            return n
        level = {
            v
            for w in level
            for i in range(len(w))
            for x in map(chr, range(97, 123))
            if (v := w[:i] + x + w[i + 1 :]) in words
        }
        words -= level
        n += 1
    return 0
# ==== wrong WA
def ladder_length(begin_word, end_word, word_list):
    words = set(word_list)
    if end_word not in words:
        return 0
    front, back = {begin_word}, {end_word}
    words.discard(end_word)
    words.discard(begin_word)
    steps = 1
    while front and back:
        steps += 1
        if len(front) > len(back):
            front, back = back, front
        nxt = set()
        for w in front:
            for i in range(len(w)):
                for x in "abcdefghijklmnopqrstuvwxyz":
                    v = w[:i] + x + w[i + 1 :]
                    if v in words:
                        words.remove(v)
                        nxt.add(v)
        if nxt & back or (steps == 2 and sum(a != b for a, b in zip(begin_word, end_word)) == 1):
            return steps
        front = nxt
    return 0
# ==== wrong TLE
def ladder_length(begin_word, end_word, word_list):
    left = list(word_list)
    level, length = [begin_word], 1
    while level:
        length += 1
        found, rest = [], []
        for w in left:
            if any(sum(map(str.__ne__, w, v)) == 1 for v in level):
                found.append(w)
            else:
                rest.append(w)
        if end_word in found:
            return length
        level, left = found, rest
    return 0
