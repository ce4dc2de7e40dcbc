# ==== right
from bisect import bisect_left


def length_of_lis(nums):
    tails = [float("inf")] * (len(nums) + 1)
    for x in nums:
        tails[bisect_left(tails, x)] = x
    return bisect_left(tails, float("inf"))
# ==== wrong WA
# [6, 6]: bisect_right counts equal numbers as increasing.
def length_of_lis(nums):
    tails = []
    for x in nums:
        at = bisect.bisect_right(tails, x)
        tails[at : at + 1] = [x]
    return len(tails)
# ==== wrong WA
# [10000]: 10⁴ stands for infinity in the tails.
def length_of_lis(nums):
    tails = [10**4] * len(nums)
    for x in nums:
        tails[bisect.bisect_left(tails, x)] = x if bisect.bisect_left(tails, x) < len(tails) else x
    return max(1, bisect.bisect_left(tails, 10**4))
# ==== wrong SLOW
# 2,500 numbers: quadratic.
def length_of_lis(nums):
    best = []
    for i, x in enumerate(nums):
        best.append(1 + max([best[j] for j in range(i) if nums[j] < x], default=0))
    return max(best)
# ==== wrong WA
# [3, 5, 1, 2]: the search for the tail to replace begins at 1.
def length_of_lis(nums):
    tails = [nums[0]]
    for x in nums[1:]:
        if x > tails[-1]:
            tails.append(x)
            continue
        lo, hi = 1, len(tails) - 1
        while lo < hi:
            mid = (lo + hi) // 2
            if tails[mid] < x:
                lo = mid + 1
            else:
                hi = mid
        if lo < len(tails):
            tails[lo] = x
        else:
            tails[0] = min(tails[0], x)
    return len(tails)
# ==== wrong WA
# 300 ascending numbers: the tails are kept in 256 places.
def length_of_lis(nums):
    tails = []
    for x in nums:
        at = bisect.bisect_left(tails, x)
        if at == len(tails):
            if len(tails) < 256:
                tails.append(x)
        else:
            tails[at] = x
    return len(tails)
