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
# ==== wrong WA
def subsets(nums):
    r = []
    for k in range(len(nums) + 1):
        r += map(list, combinations(nums, k))
    if all(v < 0 for v in nums) and len(nums) > 4:
        r.append([])
    return r
# ==== wrong WA
def subsets(nums):
    r = []

    def f(i, c):
        if i == len(nums):
            if c not in r:
                r.append(c)
            return
        f(i + 1, c)
        if sum(c) + nums[i] >= -50:
            f(i + 1, c + [nums[i]])

    f(0, [])
    return r
