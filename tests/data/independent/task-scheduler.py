# ==== right
def least_interval(tasks, n):
    counts = Counter(tasks).values()
    top = max(counts)
    return max(len(tasks), (top - 1) * (n + 1) + sum(c == top for c in counts))
# ==== right
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        heap = [-c for c in Counter(tasks).values()]
        heapq.heapify(heap)
        q = deque()
        time = 0
        while heap or q:
            time += 1
            if heap:
                c = heapq.heappop(heap) + 1
                if c:
                    q.append((time + n, c))
            if q and q[0][0] == time:
                heapq.heappush(heap, q.popleft()[1])
        return time
# ==== wrong WA
def least_interval(tasks, n):
    counts = Counter(tasks).values()
    top = max(counts)
    return (top - 1) * (n + 1) + sum(c == top for c in counts)
# ==== wrong WA
def least_interval(tasks, n):
    return max(len(tasks), (max(Counter(tasks).values()) - 1) * (n + 1) + 1)
# ==== wrong WA
def least_interval(tasks, n):
    counts = Counter(tasks).values()
    top = max(counts)
    return max(len(tasks), (top - 1) * n + sum(c == top for c in counts))
