# ==== right
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        goal = len(nums) - 1
        for i in range(len(nums) - 2, -1, -1):
            if i + nums[i] >= goal:
                goal = i
        return goal == 0
# ==== right
def can_jump(nums):
    fuel = nums[0]
    for x in nums[1:]:
        if fuel == 0:
            return False
        fuel = max(fuel - 1, x)
    return True
# ==== wrong WA
def can_jump(nums):
    fuel = nums[0]
    for x in nums[1:]:
        fuel = max(fuel - 1, x)
        if fuel <= 0:
            return False
    return True
# ==== wrong WA
def can_jump(nums):
    i, last = 0, len(nums) - 1
    while i < last:
        if nums[i] == 0:
            return False
        if i + nums[i] >= last:
            return True
        i = max(range(i + 1, i + nums[i] + 1), key=lambda j: nums[j])
    return True
# ==== wrong WA
def can_jump(nums):
    reach = 0
    for i, x in enumerate(nums):
        reach = max(reach, i + x)
    return reach >= len(nums) - 1
# ==== wrong SLOW
def can_jump(nums):
    n = len(nums)
    good = [False] * n
    good[n - 1] = True
    for i in range(n - 2, -1, -1):
        for j in range(i + 1, min(n, i + nums[i] + 1)):
            if good[j]:
                good[i] = True
    return good[0]
# ==== wrong WA
def can_jump(nums):
    for i in range(len(nums) - 1):
        if nums[i] == 0 and not any(nums[j] >= i - j for j in range(i - 1, max(-1, i - 2000), -1)):
            return False
    return True
# ==== wrong RTE
from functools import cache

def can_jump(nums):
    @cache
    def goal(i):
        if i <= 0:
            return i == 0
        for j in range(i - 1, -1, -1):
            if j + nums[j] >= i:
                return goal(j)
        return False
    return goal(len(nums) - 1)
