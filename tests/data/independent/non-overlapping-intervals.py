# ==== right
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda x: x[1])
        kept, end = 0, float("-inf")
        for s, e in intervals:
            if s >= end:
                kept += 1
                end = e
        return len(intervals) - kept
# ==== right
def erase_overlap_intervals(intervals):
    low = min(s for s, _ in intervals)
    high = max(e for _, e in intervals)
    latest_start = [low - 1] * (high - low + 1)
    for s, e in intervals:
        latest_start[e - low] = max(latest_start[e - low], s)
    most = [0] * (high - low + 1)
    for x in range(1, len(most)):
        most[x] = most[x - 1]
        if latest_start[x] >= low:
            most[x] = max(most[x], most[latest_start[x] - low] + 1)
    return len(intervals) - most[-1]
# ==== wrong WA
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        removed = 0
        end = intervals[0][1]
        for s, e in intervals[1:]:
            if s < end:
                removed += 1
            else:
                end = e
        return removed
# ==== wrong WA
def erase_overlap_intervals(intervals):
    intervals.sort(key=lambda i: (i[1], i[0]))
    end = removed = 0
    for i in intervals:
        if i[0] < end:
            removed += 1
        else:
            end = i[1]
    return removed
# ==== wrong WA
def erase_overlap_intervals(intervals):
    distinct = {(e, s) for s, e in intervals}
    kept = 0
    last = None
    for e, s in sorted(distinct):
        if last is None or s >= last:
            last = e
            kept += 1
    return len(distinct) - kept
# ==== wrong TLE
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        n = len(intervals)
        dp = [1] * n
        for i in range(n):
            for j in range(i):
                if intervals[j][1] <= intervals[i][0]:
                    dp[i] = max(dp[i], dp[j] + 1)
        return n - max(dp)
