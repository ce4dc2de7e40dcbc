# ==== right
def least_interval(tasks, n):
    ready = [-count for count in Counter(tasks).values()]
    heapq.heapify(ready)
    cooling = deque()
    time = 0
    while ready or cooling:
        if not ready:
            time = max(time, cooling[0][0])
        while cooling and cooling[0][0] <= time:
            heapq.heappush(ready, cooling.popleft()[1])
        time += 1
        left = heapq.heappop(ready) + 1
        if left:
            cooling.append((time + n, left))
    return time
# ==== wrong WA
# ["A", "A", "B", "C", "D"], n 1: forgets that there can be more tasks than slots.
def least_interval(tasks, n):
    counts = Counter(tasks).values()
    most = max(counts)
    return (most - 1) * (n + 1) + sum(c == most for c in counts)
# ==== wrong WA
# ["A", "A", "B", "B"], n 2: only one kind is counted in the last row.
def least_interval(tasks, n):
    most = max(Counter(tasks).values())
    return max(len(tasks), (most - 1) * (n + 1) + 1)
# ==== wrong WA
# ["Z", "Z"], n 1: a table of 25 letters.
def least_interval(tasks, n):
    counts = [0] * 25
    for t in tasks:
        if t < "Z":
            counts[ord(t) - 65] += 1
    most = max(counts)
    return max(len(tasks), (most - 1) * (n + 1) + counts.count(most))
# ==== wrong WA
# 300 times "A", n 100: counters of 8 bits.
def least_interval(tasks, n):
    counts = bytearray(26)
    for t in tasks:
        at = ord(t) - 65
        counts[at] = (counts[at] + 1) % 256
    most = max(counts)
    return max(len(tasks), (most - 1) * (n + 1) + counts.count(most))
# ==== wrong WA
# ["A", "A"], n 1: n slots from one to the next instead of n between.
def least_interval(tasks, n):
    counts = Counter(tasks)
    most = max(counts.values())
    top = sum(v == most for v in counts.values())
    return max(len(tasks), (most - 1) * max(n, 1) + top)
# ==== wrong WA
# n 100 and two of one kind: the slots in which a kind rests are kept in 64 bits.
def least_interval(tasks, n):
    most = max(Counter(tasks).values())
    top = sum(v == most for v in Counter(tasks).values())
    return max(len(tasks), (most - 1) * (min(n, 63) + 1) + top)
