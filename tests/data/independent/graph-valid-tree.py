# ==== right
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        adj = [[] for _ in range(n)]
        for a, b in edges:
            adj[a].append(b)
            adj[b].append(a)
        seen = set()

        def dfs(v: int, parent: int) -> bool:
            if v in seen:
                return False
            seen.add(v)
            for w in adj[v]:
                if w != parent and not dfs(w, v):
                    return False
            return True

        return dfs(0, -1) and len(seen) == n
# ==== right
def valid_tree(n, edges):
    if len(edges) != n - 1:
        return False
    boss = list(range(n))

    def find(v):
        while boss[v] != v:
            boss[v] = boss[boss[v]]
            v = boss[v]
        return v

    for a, b in edges:
        a, b = find(a), find(b)
        if a == b:
            return False
        boss[a] = b
    return True
# ==== wrong WA
def valid_tree(n, edges):
    seen = set()
    for a, b in edges:
        seen |= {a, b}
    return len(edges) == n - 1 and (n == 1 or len(seen) == n)
# ==== wrong WA
def valid_tree(n, edges):
    adj = [[] for _ in range(n)]
    for a, b in edges:
        adj[a].append(b)
        adj[b].append(a)
    seen = [False] * n
    for s in range(n):
        if seen[s]:
            continue
        seen[s] = True
        stack = [(s, None)]
        while stack:
            v, p = stack.pop()
            for w in adj[v]:
                if w == p:
                    continue
                if seen[w]:
                    return False
                seen[w] = True
                stack.append((w, v))
    return True
# ==== wrong WA
def valid_tree(n, edges):
    if not edges:
        return n == 1
    parents = {}
    for a, b in edges:
        if b in parents:
            return False
        parents[b] = a
    roots = [v for v in range(n) if v not in parents]
    return len(roots) == 1
# ==== wrong SLOW
def valid_tree(n, edges):
    group = list(range(n))
    for a, b in edges:
        old, new = group[a], group[b]
        if old == new:
            return False
        group = [new if g == old else g for g in group]
    return len(set(group)) == 1
# ==== wrong SLOW
def valid_tree(n, edges):
    parent = list(range(n))

    def find(v):
        while parent[v] != v:
            v = parent[v]
        return v

    for a, b in edges:
        x, y = find(a), find(b)
        if x == y:
            return False
        parent[y] = x
    return len(edges) == n - 1
