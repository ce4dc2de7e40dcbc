# ==== right
def jump(nums):
    jumps = end = far = 0
    for i in range(len(nums) - 1):
        far = max(far, i + nums[i])
        if i == end:
            jumps += 1
            end = far
    return jumps
# ==== right
class Solution:
    def jump(self, nums: List[int]) -> int:
        left = right = steps = 0
        while right < len(nums) - 1:
            left, right = right + 1, max(i + nums[i] for i in range(left, right + 1))
            steps += 1
        return steps
# ==== wrong WA
def jump(nums):
    i = steps = 0
    while i < len(nums) - 1:
        i += nums[i]
        steps += 1
    return steps
# ==== wrong WA
def jump(nums):
    jumps = end = far = 0
    for i in range(len(nums)):
        far = max(far, i + nums[i])
        if i == end:
            jumps += 1
            end = far
    return jumps
# ==== wrong TLE
def jump(nums):
    def go(i):
        if i >= len(nums) - 1:
            return 0
        return 1 + min((go(i + k) for k in range(1, nums[i] + 1)), default=inf)
    return go(0)
# ==== wrong WA
def jump(nums):
    c = end = far = 0
    for i in range(len(nums) - 1):
        far = max(far, i + min(nums[i], 999))
        if i == end:
            c += 1
            end = far
    return c
# ==== wrong RTE
def jump(nums):
    n = len(nums)
    i = c = 0
    while i < n - 1:
        c += 1
        if i + nums[i] >= n - 1:
            return c
        i = max(range(i + 1, min(i + nums[i], i + 512) + 1), key=lambda j: j + nums[j])
    return c
