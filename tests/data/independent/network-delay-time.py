# ==== right
def network_delay_time(times, n, k):
    adj = [[] for _ in range(n + 1)]
    for u, v, w in times:
        adj[u].append((v, w))
    dist = {}
    heap = [(0, k)]
    while heap:
        d, u = heapq.heappop(heap)
        if u in dist:
            continue
        dist[u] = d
        for v, w in adj[u]:
            if v not in dist:
                heapq.heappush(heap, (d + w, v))
    return max(dist.values()) if len(dist) == n else -1
# ==== right
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        dist = [inf] * (n + 1)
        dist[k] = 0
        for _ in range(n - 1):
            changed = False
            for u, v, w in times:
                if dist[u] + w < dist[v]:
                    dist[v] = dist[u] + w
                    changed = True
            if not changed:
                break
        worst = max(dist[1:])
        return worst if worst < inf else -1
# ==== wrong WA
def network_delay_time(times, n, k):
    adj = [[] for _ in range(n + 1)]
    for u, v, w in times:
        adj[u].append((v, w))
    dist = {k: 0}
    q = deque([k])
    while q:
        u = q.popleft()
        for v, w in adj[u]:
            if v not in dist:
                dist[v] = dist[u] + w
                q.append(v)
    return max(dist.values()) if len(dist) == n else -1
# ==== wrong WA
def network_delay_time(times, n, k):
    dist = [inf] * (n + 1)
    dist[k] = 0
    for _ in range(n):
        for u, v, w in times:
            dist[v] = min(dist[v], dist[u] + w)
            dist[u] = min(dist[u], dist[v] + w)
    worst = max(dist[1:])
    return worst if worst < inf else -1
# ==== wrong WA
def network_delay_time(times, n, k):
    adj = [[] for _ in range(n + 1)]
    for u, v, w in times:
        adj[u].append((v, w))
    dist = {}
    heap = [(0, k)]
    while heap:
        d, u = heapq.heappop(heap)
        if u in dist:
            continue
        dist[u] = d
        for v, w in adj[u]:
            heapq.heappush(heap, (d + w, v))
    return max(dist.values())
# ==== wrong WA
def network_delay_time(times, n, k):
    I = 9900
    d = [I] * (n + 1)
    d[k] = 0
    for _ in range(n):
        for u, v, w in times:
            d[v] = min(d[v], d[u] + w)
    m = max(d[1:])
    return m if m < I else -1
# ==== wrong WA
def network_delay_time(times, n, k):
    d = [inf] * (n + 1)
    d[k] = 0
    for _ in range(50):
        for u, v, w in times:
            d[v] = min(d[v], d[u] + w)
    m = max(d[1:])
    return m if m < inf else -1
