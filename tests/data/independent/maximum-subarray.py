# ==== right
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = cur = nums[0]
        for x in nums[1:]:
            cur = max(x, cur + x)
            best = max(best, cur)
        return best
# ==== right
def max_sub_array(nums):
    best, total, lowest = float("-inf"), 0, 0
    for x in nums:
        total += x
        best = max(best, total - lowest)
        lowest = min(lowest, total)
    return best
# ==== wrong WA
def max_sub_array(nums):
    best, cur = -1000, 0
    for x in nums:
        cur = max(x, cur + x)
        best = max(best, cur)
    return best
# ==== wrong WA
def max_sub_array(nums):
    best = cur = nums[0]
    for x in nums[1:]:
        if cur + x > cur:
            cur = max(x, cur + x)
        else:
            best = max(best, cur)
            cur = max(cur + x, 0)
    return max(best, cur)
# ==== wrong WA
from itertools import accumulate

def max_sub_array(nums):
    prefix = list(accumulate(nums, initial=0))
    low = min(range(len(prefix) - 1), key=lambda i: prefix[i])
    return max(prefix[low + 1:]) - prefix[low]
# ==== wrong TLE
def max_sub_array(nums):
    best = nums[0]
    for i in range(len(nums)):
        total = 0
        for j in range(i, len(nums)):
            total += nums[j]
            if total > best:
                best = total
    return best
# ==== wrong WA
from array import array

def max_sub_array(nums):
    sums = array("f", [0.0])
    for x in nums:
        sums.append(sums[-1] + x)
    best, low = sums[1], 0
    for t in sums[1:]:
        best, low = max(best, t - low), min(low, t)
    return int(best)
