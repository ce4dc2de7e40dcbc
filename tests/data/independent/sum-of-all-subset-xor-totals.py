# ==== right
class Solution:
    def subsetXORSum(self, nums: List[int]) -> int:
        def dfs(i, total):
            if i == len(nums):
                return total
            return dfs(i + 1, total ^ nums[i]) + dfs(i + 1, total)

        return dfs(0, 0)
# ==== right
def subset_xor_sum(nums):
    bits = 0
    for x in nums:
        bits |= x
    return bits << (len(nums) - 1)
# ==== wrong WA
class Solution:
    def subsetXORSum(self, nums: List[int]) -> int:
        bits = 0
        for x in nums:
            bits ^= x
        return bits * 2 ** (len(nums) - 1)
# ==== wrong WA
def subset_xor_sum(nums):
    chosen = {()}
    for x in nums:
        chosen |= {c + (x,) for c in chosen}
    total = 0
    for c in chosen:
        value = 0
        for x in c:
            value ^= x
        total += value
    return total
# ==== wrong WA
from functools import reduce
from itertools import combinations
from operator import xor

def subset_xor_sum(nums):
    return sum(reduce(xor, c) for k in range(1, max(2, len(nums))) for c in combinations(nums, k))
# ==== wrong MUT
class Solution:
    def subsetXORSum(self, nums: List[int]) -> int:
        totals = [0]
        while nums:
            x = nums.pop()
            totals += [t ^ x for t in totals]
        return sum(totals)
