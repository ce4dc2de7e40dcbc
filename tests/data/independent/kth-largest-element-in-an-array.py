# ==== right
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        return nlargest(k, nums)[-1]
# ==== right
def find_kth_largest(nums, k):
    counts = Counter(nums)
    for value in range(10**4, -(10**4) - 1, -1):
        k -= counts[value]
        if k <= 0:
            return value
# ==== wrong WA
def find_kth_largest(nums, k):
    return sorted(set(nums), reverse=True)[min(k, len(set(nums))) - 1]
# ==== wrong WA
def find_kth_largest(nums, k):
    return nsmallest(k, nums)[-1]
# ==== wrong WA
def find_kth_largest(nums, k):
    heap = [0] * k
    for x in nums:
        heappushpop(heap, x)
    return heap[0]
# ==== wrong SLOW
def find_kth_largest(nums, k):
    kept = []
    for x in nums:
        i = 0
        while i < len(kept) and kept[i] > x:
            i += 1
        kept.insert(i, x)
        if len(kept) > k:
            kept.pop()
    return kept[-1]
