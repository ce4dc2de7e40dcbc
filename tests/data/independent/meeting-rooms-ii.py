# ==== right
import heapq

class Solution:
    def minMeetingRooms(self, intervals: List[Interval]) -> int:
        rooms = []
        for meeting in sorted(intervals, key=lambda i: i.start):
            if rooms and rooms[0] <= meeting.start:
                heapq.heapreplace(rooms, meeting.end)
            else:
                heapq.heappush(rooms, meeting.end)
        return len(rooms)
# ==== right
def min_meeting_rooms(intervals):
    starts = sorted(s for s, _ in intervals)
    ends = sorted(e for _, e in intervals)
    free = rooms = 0
    done = 0
    for s in starts:
        while ends[done] <= s:
            done += 1
            free += 1
        if free:
            free -= 1
        else:
            rooms += 1
    return rooms
# ==== wrong WA
from heapq import heappush, heappop

class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        intervals = sorted(intervals, key=lambda x: x[1])
        heap = []
        for start, end in intervals:
            if heap and heap[0] <= start:
                heappop(heap)
            heappush(heap, end)
        return len(heap)
# ==== wrong WA
from bisect import bisect_left, bisect_right

def min_meeting_rooms(intervals):
    starts = sorted(s for s, e in intervals)
    ends = sorted(e for s, e in intervals)
    best = 0
    for s, e in intervals:
        best = max(best, bisect_left(starts, e) - bisect_right(ends, s))
    return best
# ==== wrong WA
def min_meeting_rooms(intervals):
    rooms = together = 0
    first_end = -1
    for meeting in sorted(intervals):
        if meeting[0] < first_end:
            together += 1
            first_end = min(first_end, meeting[1])
        else:
            together = 1
            first_end = meeting[1]
        rooms = max(rooms, together)
    return rooms
# ==== wrong SLOW
class Solution:
    def minMeetingRooms(self, intervals: List[Interval]) -> int:
        rooms = []
        for meeting in sorted(intervals, key=lambda i: i.start):
            for k, end in enumerate(rooms):
                if end <= meeting.start:
                    rooms[k] = meeting.end
                    break
            else:
                rooms.append(meeting.end)
        return len(rooms)
