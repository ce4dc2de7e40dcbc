# ==== right
class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.heap = nlargest(k, nums)
        heapify(self.heap)

    def add(self, val: int) -> int:
        if len(self.heap) < self.k:
            heappush(self.heap, val)
        else:
            heappushpop(self.heap, val)
        return self.heap[0]
# ==== right
class KthLargest:
    def __init__(self, k, nums):
        self.k, self.top, self.rest = k, [], []
        for x in nums:
            self.put(x)

    def put(self, x):
        heappush(self.top, x)
        if len(self.top) > self.k:
            heappush(self.rest, -heappop(self.top))

    def add(self, val):
        self.put(val)
        return self.top[0]
# ==== wrong WA
class KthLargest:
    def __init__(self, k, nums):
        self.k = k
        self.heap = nums
        heapify(self.heap)

    def add(self, val):
        heappush(self.heap, val)
        if len(self.heap) > self.k:
            heappop(self.heap)
        return self.heap[0]
# ==== wrong WA
class KthLargest:
    def __init__(self, k, nums):
        self.k = k
        self.heap = sorted(nums)[-k:]
        heapify(self.heap)

    def add(self, val):
        if val > self.heap[0] if self.heap else True:
            heappush(self.heap, val)
        if len(self.heap) > self.k:
            heappop(self.heap)
        return self.heap[0]
# ==== wrong WA
class KthLargest:
    def __init__(self, k, nums):
        self.k = k
        self.values = sorted(set(nums))

    def add(self, val):
        i = bisect_left(self.values, val)
        if i == len(self.values) or self.values[i] != val:
            self.values.insert(i, val)
        return self.values[-min(self.k, len(self.values))]
# ==== wrong SLOW
class KthLargest:
    def __init__(self, k, nums):
        self.k, self.nums = k, nums

    def add(self, val):
        self.nums.append(val)
        return sorted(self.nums, key=lambda x: -x)[self.k - 1]
