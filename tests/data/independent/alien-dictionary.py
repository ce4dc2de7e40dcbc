# ==== right
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        adj = {c: set() for w in words for c in w}
        for i in range(len(words) - 1):
            w1, w2 = words[i], words[i + 1]
            minLen = min(len(w1), len(w2))
            if len(w1) > len(w2) and w1[:minLen] == w2[:minLen]:
                return ""
            for j in range(minLen):
                if w1[j] != w2[j]:
                    adj[w1[j]].add(w2[j])
                    break
        visited = {}
        res = []

        def dfs(c: str) -> bool:
            if c in visited:
                return visited[c]
            visited[c] = True
            for nxt in adj[c]:
                if dfs(nxt):
                    return True
            visited[c] = False
            res.append(c)
            return False

        for c in adj:
            if dfs(c):
                return ""
        return "".join(reversed(res))
# ==== right
from itertools import pairwise

def alien_order(words):
    before = {c: 0 for w in words for c in w}
    after = {c: [] for c in before}
    for v, w in pairwise(words):
        for a, b in zip(v, w):
            if a != b:
                after[a].append(b)
                before[b] += 1
                break
        else:
            if len(v) > len(w):
                return ""
    order = [c for c in before if before[c] == 0]
    for c in order:
        for d in after[c]:
            before[d] -= 1
            if before[d] == 0:
                order.append(d)
    return "".join(order) if len(order) == len(before) else ""
# ==== wrong WA
def alien_order(words):
    letters = set("".join(words))
    after = {c: set() for c in letters}
    indegree = dict.fromkeys(letters, 0)
    for v, w in zip(words, words[1:]):
        if v.startswith(w) and v != w:
            return ""
        for a, b in zip(v, w):
            if a != b:
                after[a].add(b)
                indegree[b] += 1
                break
    queue = [c for c in sorted(letters) if not indegree[c]]
    for c in queue:
        for d in after[c]:
            indegree[d] -= 1
            if not indegree[d]:
                queue.append(d)
    return "".join(queue) if len(queue) == len(letters) else ""
# ==== wrong WA
def alien_order(words):
    after = {}
    for v, w in zip(words, words[1:]):
        for c in v + w:
            after.setdefault(c, set())
        k = 0
        while k < len(v) and k < len(w) and v[k] == w[k]:
            k += 1
        if k == len(w) < len(v):
            return ""
        if k < len(v):
            after[v[k]].add(w[k])
    out = ""
    while after:
        low = [c for c in after if not any(c in s for s in after.values())]
        if not low:
            return ""
        out += low[0]
        del after[low[0]]
    return out
# ==== wrong WA
def alien_order(words):
    less = {c: set() for w in words for c in w}
    for v, w in zip(words, words[1:]):
        if len(v) > len(w) and v[: len(w)] == w:
            return ""
        pair = next(((a, b) for a, b in zip(v, w) if a != b), None)
        if pair:
            a, b = pair
            if a in less[b]:
                return ""
            less[a].add(b)
    done, out = set(), []

    def visit(c):
        if c not in done:
            done.add(c)
            for d in less[c]:
                visit(d)
            out.append(c)

    for c in less:
        visit(c)
    return "".join(out[::-1])
# ==== wrong WA
def alien_order(words):
    letters = list(dict.fromkeys("".join(words)))
    rules = set()
    for v, w in zip(words, words[1:]):
        for a, b in zip(v, w):
            if a != b:
                rules.add((a, b))
                break
    out = []
    while letters:
        for c in letters:
            if all(b != c for a, b in rules):
                break
        else:
            return ""
        out.append(c)
        letters.remove(c)
        rules = {(a, b) for a, b in rules if a != c}
    return "".join(out)
