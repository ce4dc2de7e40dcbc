# ==== right
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        res = len(nums)
        for i, x in enumerate(nums):
            res ^= i ^ x
        return res
# ==== right
def missing_number(nums):
    here = [False] * (len(nums) + 1)
    for x in nums:
        here[x] = True
    return here.index(False)
# ==== wrong WA
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        a = nums + [1]
        for x in nums:
            x = abs(x)
            a[x] = -abs(a[x])
        for i, x in enumerate(a):
            if x >= 0:
                return i
# ==== wrong WA
def missing_number(nums):
    there = set(nums)
    for x in nums:
        if x and x - 1 not in there:
            return x - 1
    return max(nums)
# ==== wrong WA
from bisect import bisect_left

class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        a = sorted(nums)
        return bisect_left(range(len(a) - 1), True, key=lambda i: a[i] != i)
# ==== wrong SLOW
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        for i in range(len(nums) + 1):
            if i not in nums:
                return i
