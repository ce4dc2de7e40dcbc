# ==== right
def top_k_frequent(nums, k):
    counts = Counter(nums)
    buckets = [[] for _ in range(len(nums) + 1)]
    for value, count in counts.items():
        buckets[count].append(value)
    return [value for bucket in reversed(buckets) for value in bucket][:k]
# ==== wrong WA
# [-1, -1, 1, 1, 1, 2, 2, 2, 2], k 1: a number and its opposite are counted together.
def top_k_frequent(nums, k):
    counts = [0] * 10001
    for x in nums:
        counts[abs(x)] += 1
    order = sorted(range(10001), key=lambda v: -counts[v])
    chosen = set(order[:k])
    return [x for x in dict.fromkeys(nums) if abs(x) in chosen][:k]
# ==== wrong RTE
# [10000], k 1: the table ends at 9999.
def top_k_frequent(nums, k):
    counts = [0] * 20000
    for x in nums:
        counts[x + 10000] += 1
    order = sorted(range(20000), key=counts.__getitem__, reverse=True)
    return [i - 10000 for i in order[:k]]
# ==== wrong WA
# A value that occurs 65,536 times: the counter is 16 bits wide and wraps to 0.
from array import array


def top_k_frequent(nums, k):
    counts = array("H", [0]) * 20001
    for x in nums:
        counts[x + 10000] = (counts[x + 10000] + 1) & 0xFFFF
    order = sorted(range(20001), key=counts.__getitem__, reverse=True)
    return [i - 10000 for i in order[:k]]
# ==== wrong WA
# [0, 0, 1], k 1: zero is left out by a test for truth.
def top_k_frequent(nums, k):
    counts = {}
    for x in nums:
        if x or x in counts:
            counts[x] = counts.get(x, 0) + 1
    return sorted(counts, key=counts.get, reverse=True)[:k]
# ==== wrong WA
# [1, 2, 2], k 1: sorts pairs the wrong way round, by value instead of by count.
def top_k_frequent(nums, k):
    heap = []
    for value, count in Counter(nums).items():
        heapq.heappush(heap, (value, count))
        if len(heap) > k:
            heapq.heappop(heap)
    return [value for value, _ in heap]
# ==== wrong WA
# A value that occurs 256 times: counters of 8 bits.
def top_k_frequent(nums, k):
    counts = defaultdict(int)
    for x in nums:
        counts[x] = (counts[x] + 1) & 255
    return heapq.nlargest(k, counts, key=counts.get)
