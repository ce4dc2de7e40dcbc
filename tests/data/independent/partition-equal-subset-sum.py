# ==== right
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        total = sum(nums)
        if total % 2:
            return False
        half = total // 2
        dp = [True] + [False] * half
        for x in nums:
            for s in range(half, x - 1, -1):
                dp[s] = dp[s] or dp[s - x]
        return dp[half]
# ==== right
def can_partition(nums):
    bits = 1
    for x in nums:
        bits |= bits << x
    total = sum(nums)
    return total % 2 == 0 and bits >> total // 2 & 1 == 1
# ==== wrong WA
def can_partition(nums):
    half = sum(nums) // 2
    sums = {0}
    for x in nums:
        sums |= {s + x for s in sums if s + x <= half}
    return half in sums
# ==== wrong WA
def can_partition(nums):
    if sum(nums) % 2:
        return False
    half = sum(nums) // 2
    dp = [True] + [False] * half
    for x in nums:
        for s in range(x, half + 1):
            if dp[s - x]:
                dp[s] = True
    return dp[half]
# ==== wrong WA
def can_partition(nums):
    left = right = 0
    for x in sorted(nums, reverse=True):
        if left <= right:
            left += x
        else:
            right += x
    return left == right
# ==== wrong TLE
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        if sum(nums) % 2:
            return False
        nums = sorted(nums, reverse=True)
        def pick(i, left):
            if left == 0:
                return True
            if i == len(nums) or left < 0:
                return False
            return pick(i + 1, left - nums[i]) or pick(i + 1, left)
        return pick(0, sum(nums) // 2)
# ==== wrong WA
def can_partition(nums):
    total = sum(nums)
    if total % 2:
        return False
    mask = (1 << 8192) - 1
    bits = 1
    for x in nums:
        bits |= bits << x & mask
    return bool(bits >> total // 2 & 1)
