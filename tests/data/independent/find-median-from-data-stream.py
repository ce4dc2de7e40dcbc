# ==== right
class MedianFinder:
    def __init__(self):
        self.low, self.high = [], []
    def addNum(self, num):
        heapq.heappush(self.low, -num)
        heapq.heappush(self.high, -heapq.heappop(self.low))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))
    def findMedian(self):
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        return (self.high[0] - self.low[0]) / 2
# ==== right
from sortedcontainers import SortedList
class MedianFinder:
    def __init__(self):
        self.items = SortedList()
    def add_num(self, num: int) -> None:
        self.items.add(num)
    def find_median(self) -> float:
        n = len(self.items)
        return (self.items[(n - 1) // 2] + self.items[n // 2]) / 2
# ==== wrong WA
class MedianFinder:
    def __init__(self):
        self.items = []
    def add_num(self, num):
        self.items.append(num)
    def find_median(self):
        n = len(self.items)
        return (self.items[(n - 1) // 2] + self.items[n // 2]) / 2
# ==== wrong WA
class MedianFinder:
    def __init__(self):
        self.items = []
    def add_num(self, num):
        insort(self.items, num)
    def find_median(self):
        n = len(self.items)
        return (self.items[(n - 1) // 2] + self.items[n // 2]) // 2
# ==== wrong WA
class MedianFinder:
    def __init__(self):
        self.total = self.count = 0
    def add_num(self, num):
        self.total, self.count = self.total + num, self.count + 1
    def find_median(self):
        return self.total / self.count
# ==== wrong WA
class MedianFinder:
    def __init__(self):
        self.a = []

    def add_num(self, num):
        insort(self.a, num)

    def find_median(self):
        n = len(self.a)
        s = self.a[n // 2] + self.a[(n - 1) // 2]
        return s / 2 if abs(s) < 2**16 else round(s / 2)
# ==== wrong WA
class MedianFinder:
    # takes heapq's list for sorted in the middle when long
    def __init__(self):
        self.a = []
        self.s = 0

    def add_num(self, num):
        if len(self.a) < 300:
            insort(self.a, num)
        else:
            # insert only near the middle; far ones go to the ends unsorted
            m = self.a[len(self.a) // 2]
            if num > self.a[-1]:
                self.a.append(num)
            elif num < self.a[0]:
                self.a.insert(0, num)
            else:
                i = bisect_left(self.a, num)
                j = min(max(i, 0), len(self.a) - 128)
                self.a.insert(j, num)

    def find_median(self):
        n = len(self.a)
        return (self.a[n // 2] + self.a[(n - 1) // 2]) / 2
