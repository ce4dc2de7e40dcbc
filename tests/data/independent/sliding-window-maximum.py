# ==== right
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        q = deque()
        ans = []
        for i, x in enumerate(nums):
            while q and nums[q[-1]] <= x:
                q.pop()
            q.append(i)
            if q[0] == i - k:
                q.popleft()
            if i >= k - 1:
                ans.append(nums[q[0]])
        return ans
# ==== right
def max_sliding_window(nums, k):
    # Maxima from the left and from the right within blocks of k.
    n = len(nums)
    left, right = nums[:], nums[:]
    for i in range(1, n):
        if i % k:
            left[i] = max(left[i - 1], nums[i])
    for i in range(n - 2, -1, -1):
        if (i + 1) % k:
            right[i] = max(right[i + 1], nums[i])
    return [max(right[i], left[i + k - 1]) for i in range(n - k + 1)]
# ==== wrong WA
def max_sliding_window(nums, k):
    q = deque()
    out = []
    for i, x in enumerate(nums):
        while q and q[-1] < x:
            q.pop()
        if not q or q[-1] != x:
            q.append(x)
        if i >= k and q[0] == nums[i - k]:
            q.popleft()
        if i >= k - 1:
            out.append(q[0] if q else x)
    return out
# ==== wrong WA
def max_sliding_window(nums, k):
    # The maximum is kept, and searched again only when it leaves the window by value.
    top = max(nums[:k])
    out = [top]
    for i in range(k, len(nums)):
        if nums[i] >= top:
            top = nums[i]
        elif nums[i - k] == top:
            top = max(nums[i - k + 2 : i + 1] or [nums[i]])
        out.append(top)
    return out
# ==== wrong WA
import heapq

def max_sliding_window(nums, k):
    # Only one outdated element is thrown away per step.
    heap = []
    out = []
    for i, x in enumerate(nums):
        heapq.heappush(heap, (-x, i))
        if heap[0][1] < i - k + 1:
            heapq.heappop(heap)
        if i >= k - 1:
            out.append(-heap[0][0])
    return out
# ==== wrong TLE
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        return [max(nums[i : i + k]) for i in range(len(nums) - k + 1)]
