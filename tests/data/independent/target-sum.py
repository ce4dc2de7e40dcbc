# ==== right
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        total = sum(nums)
        if abs(target) > total or (total + target) % 2:
            return 0
        need = (total + target) // 2
        dp = [1] + [0] * need
        for x in nums:
            for s in range(need, x - 1, -1):
                dp[s] += dp[s - x]
        return dp[need]
# ==== right
def find_target_sum_ways(nums, target):
    half = len(nums) // 2

    def sums(part):
        ways = Counter({0: 1})
        for x in part:
            nxt = Counter()
            for s, k in ways.items():
                nxt[s + x] += k
                nxt[s - x] += k
            ways = nxt
        return ways

    left, right = sums(nums[:half]), sums(nums[half:])
    return sum(k * right[target - s] for s, k in left.items())
# ==== wrong WA
def find_target_sum_ways(nums, target):
    memo = {}

    def go(i, left):
        if i == len(nums):
            return 1 if left == 0 else 0
        if left not in memo:
            memo[left] = go(i + 1, left - nums[i]) + go(i + 1, left + nums[i])
        return memo[left]

    return go(0, target)
# ==== wrong WA
def find_target_sum_ways(nums, target):
    total = sum(nums)
    if abs(target) > total:
        return 0
    need = (total - target) // 2
    dp = [1] + [0] * need
    for x in nums:
        for s in range(need, x - 1, -1):
            dp[s] += dp[s - x]
    return dp[need]
# ==== wrong WA
def find_target_sum_ways(nums, target):
    total = sum(nums)
    if total < target or (total + target) % 2:
        return 0
    need = (total + target) // 2
    dp = [0] * (total + 1)
    dp[0] = 1
    for x in nums:
        for s in range(total, x - 1, -1):
            dp[s] += dp[s - x]
    return dp[need]
# ==== wrong WA
def find_target_sum_ways(nums, target):
    total = sum(nums)
    offset = total
    dp = [0] * (2 * total + 1)
    dp[offset + nums[0]] = 1
    dp[offset - nums[0]] = 1
    for x in nums[1:]:
        nxt = [0] * (2 * total + 1)
        for s, k in enumerate(dp):
            if k:
                nxt[s + x] += k
                nxt[s - x] += k
        dp = nxt
    return dp[target + offset] if abs(target) <= total else 0
