# ==== right
import heapq

class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        intervals = sorted(intervals)
        heap, res, i = [], {}, 0
        for q in sorted(queries):
            while i < len(intervals) and intervals[i][0] <= q:
                l, r = intervals[i]
                heapq.heappush(heap, (r - l + 1, r))
                i += 1
            while heap and heap[0][1] < q:
                heapq.heappop(heap)
            res[q] = heap[0][0] if heap else -1
        return [res[q] for q in queries]
# ==== right
from bisect import bisect_left

def min_interval(intervals, queries):
    points = sorted(set(queries))
    answer = [-1] * len(points)
    jump = list(range(len(points) + 1))

    def find(x):
        root = x
        while jump[root] != root:
            root = jump[root]
        while jump[x] != root:
            jump[x], x = root, jump[x]
        return root

    for left, right in sorted(intervals, key=lambda p: p[1] - p[0]):
        k = find(bisect_left(points, left))
        while k < len(points) and points[k] <= right:
            answer[k] = right - left + 1
            jump[k] = k + 1
            k = find(k)
    found = dict(zip(points, answer))
    return [found[q] for q in queries]
# ==== wrong WA
import heapq

class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        intervals = sorted(intervals)
        where = {q: i for i, q in enumerate(queries)}
        res = [-1] * len(queries)
        heap, i = [], 0
        for q in sorted(where):
            while i < len(intervals) and intervals[i][0] <= q:
                l, r = intervals[i]
                heapq.heappush(heap, (r - l + 1, r))
                i += 1
            while heap and heap[0][1] < q:
                heapq.heappop(heap)
            if heap:
                res[where[q]] = heap[0][0]
        return res
# ==== wrong WA
from heapq import heappush, heappop

def min_interval(intervals, queries):
    waiting = sorted(intervals, reverse=True)
    out = [-1] * len(queries)
    heap = []
    for k in sorted(range(len(queries)), key=queries.__getitem__):
        q = queries[k]
        while waiting and waiting[-1][0] <= q:
            left, right = waiting.pop()
            heappush(heap, (right, left))
        while heap and heap[0][0] < q:
            heappop(heap)
        if heap:
            right, left = heap[0]
            out[k] = right - left + 1
    return out
# ==== wrong WA
import heapq

def min_interval(intervals, queries):
    intervals = sorted(intervals)
    found, heap, i = {}, [], 0
    for q in sorted(queries):
        while i < len(intervals) and intervals[i][0] <= q:
            left, right = intervals[i]
            if right >= q:
                heapq.heappush(heap, (right - left + 1, right))
            i += 1
        if heap and heap[0][1] < q:
            heapq.heappop(heap)
        found[q] = heap[0][0] if heap else -1
    return [found[q] for q in queries]
# ==== wrong TLE
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        by_size = sorted((r - l + 1, l, r) for l, r in intervals)
        memo = {}
        for q in queries:
            if q not in memo:
                memo[q] = next((size for size, l, r in by_size if l <= q <= r), -1)
        return [memo[q] for q in queries]
