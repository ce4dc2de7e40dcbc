# ==== right
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        res = []
        i, n = 0, len(intervals)
        while i < n and intervals[i][1] < newInterval[0]:
            res.append(intervals[i])
            i += 1
        while i < n and intervals[i][0] <= newInterval[1]:
            newInterval[0] = min(newInterval[0], intervals[i][0])
            newInterval[1] = max(newInterval[1], intervals[i][1])
            i += 1
        res.append(newInterval)
        return res + intervals[i:]
# ==== right
from bisect import bisect_left, bisect_right

def insert(intervals, new_interval):
    lo, hi = new_interval
    first = bisect_left([e for _, e in intervals], lo)
    after = bisect_right([s for s, _ in intervals], hi)
    if first < after:
        lo = min(lo, intervals[first][0])
        hi = max(hi, intervals[after - 1][1])
    intervals[first:after] = [[lo, hi]]
    return intervals
# ==== wrong WA
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        res = []
        for i, (start, end) in enumerate(intervals):
            if newInterval[1] < start:
                return res + [newInterval] + intervals[i:]
            if end < newInterval[0]:
                res.append([start, end])
            else:
                newInterval = [min(start, newInterval[0]), end]
        return res + [newInterval]
# ==== wrong WA
def insert(intervals, new_interval):
    top = 10**5
    covered = [False] * (top + 2)
    for start, end in intervals + [new_interval]:
        for x in range(start, end + 1):
            covered[x] = True
    out = []
    x = 0
    while x <= top:
        if covered[x]:
            start = x
            while covered[x + 1]:
                x += 1
            out.append([start, x])
        x += 1
    return out
# ==== wrong WA
from bisect import bisect

def insert(intervals, new_interval):
    at = bisect(intervals, new_interval)
    intervals.insert(at, new_interval)
    if at > 0 and intervals[at - 1][1] >= new_interval[0]:
        at -= 1
    merged = intervals[at]
    while at + 1 < len(intervals) and intervals[at + 1][0] <= merged[1]:
        merged[1] = intervals.pop(at + 1)[1]
    return intervals
# ==== wrong SLOW
def insert(intervals, new_interval):
    rest = list(intervals)
    lo, hi = new_interval
    while True:
        for k, (start, end) in enumerate(rest):
            if start <= hi and end >= lo:
                lo, hi = min(lo, start), max(hi, end)
                del rest[k]
                break
        else:
            return sorted(rest + [[lo, hi]])
