# ==== right
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        par = [i for i in range(len(edges) + 1)]

        def find(x: int) -> int:
            while x != par[x]:
                par[x] = par[par[x]]
                x = par[x]
            return x

        for u, v in edges:
            pu, pv = find(u), find(v)
            if pu == pv:
                return [u, v]
            par[pu] = pv
# ==== right
def find_redundant_connection(edges):
    near = {}
    for u, v in edges:
        near.setdefault(u, set()).add(v)
        near.setdefault(v, set()).add(u)
    leaves = [v for v in near if len(near[v]) == 1]
    while leaves:
        v = leaves.pop()
        w = near.pop(v).pop()
        near[w].remove(v)
        if len(near[w]) == 1:
            leaves.append(w)
    return next(e for e in reversed(edges) if e[0] in near and e[1] in near)
# ==== wrong WA
def find_redundant_connection(edges):
    degree = {}
    for u, v in edges:
        degree[u] = degree.get(u, 0) + 1
        degree[v] = degree.get(v, 0) + 1
    for u, v in reversed(edges):
        if degree[u] > 1 and degree[v] > 1:
            return [u, v]
# ==== wrong WA
def find_redundant_connection(edges):
    seen = set()
    answer = edges[-1]
    for u, v in edges:
        if u in seen and v in seen:
            answer = [u, v]
        seen |= {u, v}
    return answer
# ==== wrong WA
def find_redundant_connection(edges):
    parent = {}

    def find(x):
        while parent.setdefault(x, x) != x:
            x = parent[x]
        return x

    for u, v in sorted(edges):
        a, b = find(u), find(v)
        if a == b:
            return [u, v]
        parent[a] = b
# ==== wrong SLOW
def find_redundant_connection(edges):
    near = {}
    for u, v in edges:
        seen = {u}
        todo = [u]
        while todo:
            for w in near.get(todo.pop(), []):
                if w not in seen:
                    seen.add(w)
                    todo.append(w)
        if v in seen:
            return [u, v]
        near.setdefault(u, []).append(v)
        near.setdefault(v, []).append(u)
# ==== wrong SLOW
def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))

    def find(v):
        return v if parent[v] == v else find(parent[v])

    for u, v in edges:
        x, y = find(u), find(v)
        if x == y:
            return [u, v]
        parent[y] = x
