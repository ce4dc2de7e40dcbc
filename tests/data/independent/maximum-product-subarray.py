# ==== right
def max_product(nums):
    hi = lo = best = nums[0]
    for x in nums[1:]:
        hi, lo = max(x, hi * x, lo * x), min(x, hi * x, lo * x)
        best = max(best, hi)
    return best
# ==== right
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = max(nums)
        for seq in (nums, nums[::-1]):
            p = 1
            for x in seq:
                p *= x
                best = max(best, p)
                if p == 0:
                    p = 1
        return best
# ==== wrong WA
def max_product(nums):
    cur = best = nums[0]
    for x in nums[1:]:
        cur = max(x, cur * x)
        best = max(best, cur)
    return best
# ==== wrong WA
def max_product(nums):
    hi = lo = 1
    best = 0
    for x in nums:
        hi, lo = max(x, hi * x, lo * x), min(x, hi * x, lo * x)
        best = max(best, hi)
    return best
# ==== wrong WA
def max_product(nums):
    hi = lo = best = nums[0]
    for x in nums[1:]:
        hi = max(x, hi * x, lo * x)
        lo = min(x, hi * x, lo * x)
        best = max(best, hi)
    return best
