# ==== right
class Solution:
    def canAttendMeetings(self, intervals: List[Interval]) -> bool:
        intervals = sorted(intervals, key=lambda i: i.start)
        for i in range(1, len(intervals)):
            if intervals[i].start < intervals[i - 1].end:
                return False
        return True
# ==== right
def can_attend_meetings(intervals):
    starts = sorted(s for s, _ in intervals)
    ends = sorted(e for _, e in intervals)
    return all(e <= s for e, s in zip(ends, starts[1:]))
# ==== wrong WA
class Solution:
    def canAttendMeetings(self, intervals: List[Interval]) -> bool:
        order = sorted(intervals, key=lambda i: i.start)
        for before, after in zip(order, order[1:]):
            if before.start < after.start < before.end:
                return False
        return True
# ==== wrong RTE
def can_attend_meetings(intervals):
    change = [0] * 10**6
    for start, end in intervals:
        change[start] += 1
        change[end] -= 1
    running = 0
    for step in change:
        running += step
        if running > 1:
            return False
    return True
# ==== wrong WA
from bisect import bisect_left, insort

class Solution:
    booked = []

    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        for start, end in intervals:
            at = bisect_left(self.booked, (start, end))
            if at < len(self.booked) and self.booked[at][0] < end:
                return False
            if at and self.booked[at - 1][1] > start:
                return False
            insort(self.booked, (start, end))
        return True
# ==== wrong SLOW
def can_attend_meetings(intervals):
    accepted = []
    for start, end in intervals:
        for s, e in accepted:
            if s < end and start < e:
                return False
        accepted.append((start, end))
    return True
