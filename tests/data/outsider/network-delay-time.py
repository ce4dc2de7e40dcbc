# ==== right
def network_delay_time(times, n, k):
    # Bellman and Ford, with a queue of the nodes whose time has fallen.
    links = defaultdict(list)
    for u, v, w in times:
        links[u].append((v, w))
    best = {k: 0}
    waiting, queued = deque([k]), {k}
    while waiting:
        u = waiting.popleft()
        queued.discard(u)
        for v, w in links[u]:
            if v not in best or best[u] + w < best[v]:
                best[v] = best[u] + w
                if v not in queued:
                    queued.add(v)
                    waiting.append(v)
    return max(best.values()) if len(best) == n else -1
# ==== wrong WA
# Eleven links of 100 one after the other: 1,000 stands for infinity.
def network_delay_time(times, n, k):
    far = 1000
    best = [far] * (n + 1)
    best[k] = 0
    for _ in range(n):
        for u, v, w in times:
            if best[u] < far and best[u] + w < best[v]:
                best[v] = best[u] + w
    most = max(best[1:])
    return most if most < far else -1
# ==== wrong WA
# Links of weight 0: [[1, 2, 0]] gives time 0, which counts as "not reached".
def network_delay_time(times, n, k):
    links = defaultdict(list)
    for u, v, w in times:
        links[u].append((v, w))
    best, heap = {}, [(0, k)]
    while heap:
        time, u = heapq.heappop(heap)
        if u in best:
            continue
        best[u] = time
        for v, w in links[u]:
            if not best.get(v):
                heapq.heappush(heap, (time + w, v))
    if len(best) < n:
        return -1
    return max(best.values()) or -1
# ==== wrong WA
# [[1, 3, 5], [1, 2, 1], [2, 3, 1]]: a node is marked when it is seen first, not when it leaves the heap.
def network_delay_time(times, n, k):
    links = defaultdict(list)
    for u, v, w in times:
        links[u].append((v, w))
    heap, best = [(0, k)], {k: 0}
    while heap:
        time, u = heapq.heappop(heap)
        for v, w in links[u]:
            if v not in best:
                best[v] = time + w
                heapq.heappush(heap, (time + w, v))
    return max(best.values()) if len(best) == n else -1
# ==== wrong WA
# A path whose links come in reverse order: one round of relaxing fewer than needed (n - 2).
def network_delay_time(times, n, k):
    inf = float("inf")
    best = {v: inf for v in range(1, n + 1)}
    best[k] = 0
    for _ in range(n - 2):
        for u, v, w in times:
            best[v] = min(best[v], best[u] + w)
    most = max(best.values())
    return -1 if most == inf else most
# ==== wrong WA
# [[1, 2, 1]], n 2, k 2: links are taken to go both ways.
def network_delay_time(times, n, k):
    links = defaultdict(list)
    for u, v, w in times:
        links[u].append((v, w))
        links[v].append((u, w))
    heap, best = [(0, k)], {}
    while heap:
        time, u = heapq.heappop(heap)
        if u not in best:
            best[u] = time
            for v, w in links[u]:
                heapq.heappush(heap, (time + w, v))
    return max(best.values()) if len(best) == n else -1
# ==== wrong WA
# [[1, 2, 0]], n 2: in the matrix of links 0 means that there is none.
def network_delay_time(times, n, k):
    links = [[0] * n for _ in range(n)]
    for u, v, w in times:
        links[u - 1][v - 1] = w
    best, done = [math.inf] * n, set()
    best[k - 1] = 0
    while len(done) < n:
        u = min((v for v in range(n) if v not in done), key=best.__getitem__)
        if best[u] == math.inf:
            return -1
        done.add(u)
        for v in range(n):
            if links[u][v] and best[u] + links[u][v] < best[v]:
                best[v] = best[u] + links[u][v]
    return max(best)
# ==== wrong WA
# A chain of 70 links with weight 100: 5,000 stands for infinity.
def network_delay_time(times, n, k):
    best = [5000] * n
    best[k - 1] = 0
    changed = True
    while changed:
        changed = False
        for u, v, w in times:
            if best[u - 1] + w < best[v - 1]:
                best[v - 1] = best[u - 1] + w
                changed = True
    return -1 if 5000 in best else max(best)
