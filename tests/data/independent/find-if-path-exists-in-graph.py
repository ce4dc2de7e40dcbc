# ==== right
class Solution:
    def validPath(self, n: int, edges: List[List[int]], source: int, destination: int) -> bool:
        parent = list(range(n))

        def find(x: int) -> int:
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for u, v in edges:
            parent[find(u)] = find(v)
        return find(source) == find(destination)
# ==== right
def valid_path(n, edges, source, destination):
    near = [[] for _ in range(n)]
    for u, v in edges:
        near[u].append(v)
        near[v].append(u)
    seen = bytearray(n)
    seen[source] = 1
    stack = [source]
    while stack and not seen[destination]:
        for v in near[stack.pop()]:
            if not seen[v]:
                seen[v] = 1
                stack.append(v)
    return bool(seen[destination])
# ==== wrong WA
def valid_path(n, edges, source, destination):
    graph = {}
    for u, v in edges:
        graph.setdefault(u, []).append(v)
        graph.setdefault(v, []).append(u)
    if source not in graph or destination not in graph:
        return False
    seen = {source}
    todo = [source]
    while todo:
        u = todo.pop()
        if u == destination:
            return True
        for v in graph[u]:
            if v not in seen:
                seen.add(v)
                todo.append(v)
    return False
# ==== wrong WA
def valid_path(n, edges, source, destination):
    reach = {source}
    for _ in range(2):
        for u, v in edges:
            if u in reach or v in reach:
                reach.update((u, v))
        edges = edges[::-1]
    return destination in reach
# ==== wrong WA
def valid_path(n, edges, source, destination):
    root = list(range(n))

    def find(x):
        while root[x] != x:
            x = root[x]
        return x

    for u, v in edges:
        if find(u) < find(v):
            root[v] = find(u)
        else:
            root[u] = find(v)
    return find(source) == find(destination)
# ==== wrong TLE
def valid_path(n, edges, source, destination):
    reach = {source}
    grew = True
    while grew:
        grew = False
        for u, v in edges:
            if (u in reach) != (v in reach):
                reach |= {u, v}
                grew = True
                break
    return destination in reach
