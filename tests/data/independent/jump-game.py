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
