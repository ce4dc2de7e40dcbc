# ==== right
class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        res = []

        def dfs(start, path):
            res.append(path[:])
            for i in range(start, len(nums)):
                if i > start and nums[i] == nums[i - 1]:
                    continue
                path.append(nums[i])
                dfs(i + 1, path)
                path.pop()

        dfs(0, [])
        return res
# ==== right
from collections import Counter

def subsets_with_dup(nums):
    out = [[]]
    for value, times in Counter(nums).items():
        out = [s + [value] * k for s in out for k in range(times + 1)]
    return out
# ==== wrong WA
class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        res = []

        def dfs(start, path):
            res.append(path[:])
            for i in range(start, len(nums)):
                if i > start and nums[i] == nums[i - 1]:
                    continue
                dfs(i + 1, path + [nums[i]])

        dfs(0, [])
        return res
# ==== wrong WA
def subsets_with_dup(nums):
    out = set()
    for mask in range(1 << len(nums)):
        out.add(tuple(x for i, x in enumerate(nums) if mask >> i & 1))
    return [list(t) for t in out]
# ==== wrong WA
class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        res = [[]]
        start = 0
        for i, x in enumerate(nums):
            begin = start if i and x == nums[i - 1] else 0
            if not (i and x == nums[i - 1]):
                start = len(res)
            res += [res[k] + [x] for k in range(begin, len(res))]
        return res
# ==== wrong WA
def subsets_with_dup(nums):
    sums = {}
    for mask in range(1 << len(nums)):
        chosen = [x for i, x in enumerate(nums) if mask & 1 << i]
        sums[sum(chosen), len(chosen), len(set(chosen))] = chosen
    return list(sums.values())
