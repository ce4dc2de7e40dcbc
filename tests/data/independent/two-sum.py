# ==== right
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
# ==== right
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        pairs = sorted((x, i) for i, x in enumerate(nums))
        lo, hi = 0, len(pairs) - 1
        while lo < hi:
            s = pairs[lo][0] + pairs[hi][0]
            if s == target:
                return [pairs[hi][1], pairs[lo][1]]
            if s < target:
                lo += 1
            else:
                hi -= 1
        return []
# ==== wrong WA
def two_sum(nums, target):
    for i, x in enumerate(nums):
        if target - x in nums:
            return [i, nums.index(target - x)]
# ==== wrong WA
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [target - x, x]
        seen[x] = i
# ==== wrong WA
def two_sum(nums, target):
    last = {x: i for i, x in enumerate(nums)}
    for i, x in enumerate(nums):
        if last.get(target - x) and last[target - x] > i:
            return [i, i + 1] if last[target - x] - i > 3 else [i, last[target - x]]
