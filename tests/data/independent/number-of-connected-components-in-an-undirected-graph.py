# ==== right
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        parent = [i for i in range(n)]
        rank = [1] * n

        def find(x: int) -> int:
            if parent[x] != x:
                parent[x] = find(parent[x])
            return parent[x]

        for a, b in edges:
            x, y = find(a), find(b)
            if x == y:
                continue
            if rank[x] < rank[y]:
                x, y = y, x
            parent[y] = x
            rank[x] += rank[y]
            n -= 1
        return n
# ==== right
def count_components(n, edges):
    near = {v: [] for v in range(n)}
    for a, b in edges:
        near[a].append(b)
        near[b].append(a)
    parts = 0
    while near:
        parts += 1
        _, todo = near.popitem()
        while todo:
            todo += near.pop(todo.pop(), [])
    return parts
# ==== wrong WA
def count_components(n, edges):
    parent = list(range(n))

    def find(x):
        while parent[x] != x:
            x = parent[x]
        return x

    for a, b in edges:
        a, b = find(a), find(b)
        if a != b:
            parent[a] = b
    for v in range(n):
        parent[v] = parent[parent[v]]
    return len(set(parent))
# ==== wrong WA
def count_components(n, edges):
    groups = []
    for a, b in edges:
        for g in groups:
            if a in g or b in g:
                g |= {a, b}
                break
        else:
            groups.append({a, b})
    lonely = n - len(set().union(*groups))
    return len(groups) + lonely
# ==== wrong WA
def count_components(n, edges):
    near = {}
    for a, b in edges:
        near.setdefault(a, set()).add(b)
        near.setdefault(b, set()).add(a)
    seen = set()
    count = 0
    for v in near:
        if v in seen:
            continue
        count += 1
        stack = [v]
        while stack:
            w = stack.pop()
            seen.add(w)
            stack.extend(near[w] - seen)
    return max(count, 1) if edges else n
# ==== wrong SLOW
def count_components(n, edges):
    label = list(range(n))
    changed = True
    while changed:
        changed = False
        for a, b in edges:
            if label[a] != label[b]:
                label[a] = label[b] = min(label[a], label[b])
                changed = True
    return len(set(label))
# ==== wrong SLOW
def count_components(n, edges):
    boss = {}

    def find(v):
        while v in boss:
            v = boss[v]
        return v

    for a, b in edges:
        a, b = find(a), find(b)
        if a != b:
            boss[b] = a
    return n - len(boss)
