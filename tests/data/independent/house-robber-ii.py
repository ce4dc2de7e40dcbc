# ==== right
class Solution:
    def rob(self, nums: List[int]) -> int:
        def line(houses: List[int]) -> int:
            skip = take = 0
            for x in houses:
                skip, take = max(skip, take), skip + x
            return max(skip, take)
        if len(nums) == 1:
            return nums[0]
        return max(line(nums[:-1]), line(nums[1:]))
# ==== right
def rob(nums):
    n = len(nums)

    @lru_cache(None)
    def go(i, first_taken):
        if i == n or (i == n - 1 and first_taken):
            return 0
        best = go(i + 1, first_taken)
        here = nums[i] + (go(i + 2, first_taken) if i + 2 < n else 0)
        return max(best, here)

    with_first = nums[0] + (go(2, True) if n > 2 else 0)
    return max(with_first, go(1, False))
# ==== wrong WA
def rob(nums):
    def line(lo, hi):
        a = b = 0
        for i in range(lo, hi):
            a, b = b, max(b, a + nums[i])
        return b
    return max(line(0, len(nums) - 1), line(1, len(nums)))
# ==== wrong WA
def rob(nums):
    n = len(nums)
    if n <= 3:
        return max(nums)

    def line(a):
        dp = a[:]
        for i in range(2, len(a)):
            dp[i] = max(dp[i - 1], dp[i - 2] + a[i])
        return dp[-1]

    return max(line(nums[1:]), line(nums[:-1]))
# ==== wrong WA
def rob(nums):
    total = 0
    taken = set()
    n = len(nums)
    for i in sorted(range(n), key=lambda i: -nums[i]):
        if (i - 1) % n not in taken and (i + 1) % n not in taken:
            taken.add(i)
            total += nums[i]
    return total
# ==== wrong TLE
class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        def best(i, end):
            if i >= end:
                return 0
            return max(nums[i] + best(i + 2, end), best(i + 1, end))
        return max(best(0, len(nums) - 1), best(1, len(nums)))
