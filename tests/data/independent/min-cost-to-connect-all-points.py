# ==== right
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        N = len(points)
        edges = []
        for i in range(N):
            x1, y1 = points[i]
            for j in range(i + 1, N):
                x2, y2 = points[j]
                edges.append((abs(x1 - x2) + abs(y1 - y2), i, j))
        edges.sort()
        parent = list(range(N))

        def find(x: int) -> int:
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        res = 0
        for cost, i, j in edges:
            a, b = find(i), find(j)
            if a != b:
                parent[a] = b
                res += cost
        return res
# ==== right
def min_cost_connect_points(points):
    x, y = points[0]
    far = {(a, b): abs(a - x) + abs(b - y) for a, b in points[1:]}
    total = 0
    while far:
        x, y = min(far, key=far.get)
        total += far.pop((x, y))
        for a, b in far:
            far[a, b] = min(far[a, b], abs(a - x) + abs(b - y))
    return total
# ==== wrong WA
def min_cost_connect_points(points):
    left = [tuple(p) for p in points]
    x, y = left.pop(0)
    total = 0
    while left:
        i = min(range(len(left)), key=lambda i: abs(left[i][0] - x) + abs(left[i][1] - y))
        a, b = left.pop(i)
        total += abs(a - x) + abs(b - y)
        x, y = a, b
    return total
# ==== wrong WA
def min_cost_connect_points(points):
    n = len(points)
    dist = [10**6] * n
    dist[0] = 0
    done = [False] * n
    total = 0
    for _ in range(n):
        i = min((k for k in range(n) if not done[k]), key=dist.__getitem__)
        done[i] = True
        total += dist[i]
        for j in range(n):
            d = abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1])
            if not done[j] and d < dist[j]:
                dist[j] = d
    return total
# ==== wrong WA
def min_cost_connect_points(points):
    order = sorted(points)
    total = 0
    for i in range(1, len(order)):
        x, y = order[i]
        total += min(abs(x - a) + abs(y - b) for a, b in order[:i])
    return total
# ==== wrong SLOW
def min_cost_connect_points(points):
    inside, outside = points[:1], points[1:]
    total = 0
    while outside:
        d, p = min((abs(p[0] - q[0]) + abs(p[1] - q[1]), p) for p in outside for q in inside)
        total += d
        outside.remove(p)
        inside.append(p)
    return total
# ==== wrong WA
def min_cost_connect_points(points):
    n = len(points)
    edges = set()
    for i, (x, y) in enumerate(points):
        near = sorted((abs(x - a) + abs(y - b), j) for j, (a, b) in enumerate(points) if j != i)
        edges |= {(d, min(i, j), max(i, j)) for d, j in near[:40]}
    up = list(range(n))

    def find(x):
        while up[x] != x:
            up[x] = up[up[x]]
            x = up[x]
        return x

    total = 0
    for d, i, j in sorted(edges):
        i, j = find(i), find(j)
        if i != j:
            up[i] = j
            total += d
    return total
