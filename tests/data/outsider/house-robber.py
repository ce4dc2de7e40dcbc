# ==== right
from functools import reduce


def rob(nums):
    return max(reduce(lambda s, x: (max(s), s[0] + x), nums, (0, 0)))
# ==== wrong TLE
# [0] * 100: a memo in which 0 means "not known" is exponential.
def rob(nums):
    memo = [0] * len(nums)

    def go(i):
        if i >= len(nums):
            return 0
        if memo[i]:
            return memo[i]
        memo[i] = max(nums[i] + go(i + 2), go(i + 1))
        return memo[i]

    return go(0)
# ==== wrong WA
# [2, 1, 1, 2]: sums of odd and of even places.
def rob(nums):
    return max(sum(nums[::2]), sum(nums[1::2]))
# ==== wrong RTE
# [5]: the first two are looked at without asking whether there are two.
def rob(nums):
    a, b = nums[0], max(nums[0], nums[1])
    for x in nums[2:]:
        a, b = b, max(b, a + x)
    return b
# ==== wrong WA
# [400] * 100: sums over 10⁴ are cut: 10,000 stands for infinity.
def rob(nums):
    take = skip = 0
    for x in nums:
        take, skip = min(10**4, skip + x), max(take, skip)
    return max(take, skip)
# ==== wrong WA
# [9, 1, 1, 9]: the step from the first house to the fourth is left out.
def rob(nums):
    best = {}
    for i, x in enumerate(nums):
        best[i] = x + max(best.get(i - 2, 0), best.get(i - 3, 0) if i != 3 else 0)
    return max(best[len(nums) - 1], best.get(len(nums) - 2, 0))
# ==== wrong WA
# [300]: values are kept in bytes.
def rob(nums):
    take = skip = 0
    for x in nums:
        take, skip = skip + (x & 255), max(take, skip)
    return max(take, skip)
