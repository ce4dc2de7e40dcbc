# ==== AC a heap of tuples, nested defaultdicts
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        roads = defaultdict(lambda: defaultdict(lambda: inf))
        for source, target, time in times:
            roads[source][target] = min(roads[source][target], time)
        reached, heap = {}, [(0, k)]
        while heap:
            when, node = heappop(heap)
            if node in reached:
                continue
            reached[node] = when
            for other, time in roads[node].items():
                heappush(heap, (when + time, other))
        return max(reached.values()) if len(reached) == n else -1
# ==== WA wrong_type inf where a node is out of reach
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        reached = [inf] * (n + 1)
        reached[k] = 0
        for _ in range(n):
            for source, target, time in times:
                reached[target] = min(reached[target], reached[source] + time)
        return max(reached[1:])
