# ==== right
from bisect import bisect_right


class MedianFinder:
    def __init__(self):
        self.low, self.high = [], []

    def add_num(self, num):
        heapq.heappush(self.low, -heapq.heappushpop(self.high, num))
        if len(self.low) > len(self.high):
            heapq.heappush(self.high, -heapq.heappop(self.low))

    def find_median(self):
        if len(self.high) > len(self.low):
            return self.high[0]
        return (self.high[0] - self.low[0]) / 2
# ==== wrong WA
# A second object: the list belongs to the class.
class MedianFinder:
    nums = []

    def add_num(self, num):
        bisect.insort(self.nums, num)

    def find_median(self):
        n = len(self.nums)
        return (self.nums[n // 2] + self.nums[~(n // 2)]) / 2
# ==== wrong WA
# add 1, add 2: integer mean.
class MedianFinder:
    def __init__(self):
        self.low, self.high = [], []

    def add_num(self, num):
        heapq.heappush(self.low, -num)
        heapq.heappush(self.high, -heapq.heappop(self.low))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))

    def find_median(self):
        if len(self.low) > len(self.high):
            return -self.low[0]
        return (self.high[0] - self.low[0]) // 2
# ==== wrong WA
# add 5, then 1, then 2: goes to the upper heap by a comparison with the top, and never balances the lower one.
class MedianFinder:
    def __init__(self):
        self.low, self.high = [], []

    def add_num(self, num):
        if not self.low or num <= -self.low[0]:
            heapq.heappush(self.low, -num)
        else:
            heapq.heappush(self.high, num)
        if len(self.low) > len(self.high) + 2:
            heapq.heappush(self.high, -heapq.heappop(self.low))
        elif len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))

    def find_median(self):
        if (len(self.low) + len(self.high)) % 2:
            return float(-self.low[0])
        return (self.high[0] - self.low[0]) / 2 if self.high else float(-self.low[0])
# ==== wrong WA
# add 0, then 5: a top of 0 is "empty".
class MedianFinder:
    def __init__(self):
        self.small, self.large = [], []

    def add_num(self, num):
        top = self.large[0] if self.large else None
        if not top or num >= top:
            heapq.heappush(self.large, num)
        else:
            heapq.heappush(self.small, -num)
        if len(self.large) > len(self.small) + 1:
            heapq.heappush(self.small, -heapq.heappop(self.large))
        elif len(self.small) > len(self.large):
            heapq.heappush(self.large, -heapq.heappop(self.small))

    def find_median(self):
        if len(self.large) > len(self.small):
            return float(self.large[0])
        return (self.large[0] - self.small[0]) / 2
# ==== wrong TLE
# 25,000 numbers, each followed by a question: sorts for every question.
class MedianFinder:
    def __init__(self):
        self.nums = []

    def add_num(self, num):
        self.nums.append(num)

    def find_median(self):
        ordered = sorted(self.nums, key=lambda x: x)
        n = len(ordered)
        return (ordered[n // 2] + ordered[(n - 1) // 2]) / 2
# ==== wrong WA
# add 7, add 7, add 9: a number that is there already is not taken in again.
class MedianFinder:
    def __init__(self):
        self.nums = []

    def add_num(self, num):
        at = bisect.bisect_left(self.nums, num)
        if at == len(self.nums) or self.nums[at] != num:
            self.nums.insert(at, num)

    def find_median(self):
        n = len(self.nums)
        return (self.nums[n // 2] + self.nums[(n - 1) // 2]) / 2
# ==== wrong WA
# 40,000 numbers and then a question: at most 32,767 numbers are kept.
class MedianFinder:
    def __init__(self):
        self.nums = []

    def add_num(self, num):
        if len(self.nums) < 32767:
            bisect.insort(self.nums, num)

    def find_median(self):
        n = len(self.nums)
        return (self.nums[n // 2] + self.nums[(n - 1) // 2]) / 2
