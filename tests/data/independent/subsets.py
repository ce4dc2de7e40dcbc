# ==== right
def subsets(nums):
    out = [[]]
    for x in nums:
        out += [s + [x] for s in out]
    return out
# ==== right
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        n = len(nums)
        return [[nums[i] for i in range(n) if mask >> i & 1] for mask in range(1 << n)]
# ==== wrong WA
def subsets(nums):
    out, path = [], []
    def go(i):
        if i == len(nums):
            out.append(path)
            return
        go(i + 1)
        path.append(nums[i])
        go(i + 1)
        path.pop()
    go(0)
    return out
# ==== wrong WA
from itertools import combinations
def subsets(nums):
    return [list(c) for k in range(1, len(nums) + 1) for c in combinations(nums, k)]
# ==== wrong WA
def subsets(nums):
    return [[]] + [nums[i:j] for i in range(len(nums)) for j in range(i + 1, len(nums) + 1)]
