# ==== right
def three_sum(nums):
    counts = Counter(nums)
    values = sorted(counts)
    found = set()
    for i, a in enumerate(values):
        for b in values[i:]:
            c = -a - b
            if c < b:
                break
            if c in counts and all(counts[v] >= [a, b, c].count(v) for v in (a, b, c)):
                found.add((a, b, c))
    return list(found)
# ==== wrong WA
# [0, 0, 0]: three zeros are no triple of distinct values, but should count.
def three_sum(nums):
    nums.sort()
    out = []
    for i in range(len(nums) - 2):
        if i and nums[i] == nums[i - 1]:
            continue
        lo, hi = i + 1, len(nums) - 1
        while lo < hi:
            total = nums[i] + nums[lo] + nums[hi]
            if total < 0:
                lo += 1
            elif total > 0:
                hi -= 1
            else:
                if nums[i] < nums[hi]:
                    out.append([nums[i], nums[lo], nums[hi]])
                lo += 1
                hi -= 1
                while lo < hi and nums[lo] == nums[lo - 1]:
                    lo += 1
    return out
# ==== wrong WA
# [-2, 0, 0, 2, 2]: only one side skips equal values after a hit, and the test compares with the wrong neighbour.
def three_sum(nums):
    nums = sorted(nums)
    out = []
    for i, x in enumerate(nums):
        if i > 0 and x == nums[i - 1]:
            continue
        lo, hi = i + 1, len(nums) - 1
        while lo < hi:
            total = x + nums[lo] + nums[hi]
            if total < 0:
                lo += 1
            elif total > 0:
                hi -= 1
            else:
                out.append([x, nums[lo], nums[hi]])
                lo += 1
    return out
# ==== wrong WA
# [-1, -1, 2]: skips a first value that equals the NEXT one, so a doubled smallest value is lost.
def three_sum(nums):
    nums = sorted(nums)
    out = set()
    for i in range(len(nums) - 2):
        if nums[i] == nums[i + 1]:
            continue
        lo, hi = i + 1, len(nums) - 1
        while lo < hi:
            total = nums[i] + nums[lo] + nums[hi]
            if total == 0:
                out.add((nums[i], nums[lo], nums[hi]))
            if total <= 0:
                lo += 1
            else:
                hi -= 1
    return list(out)
# ==== wrong TLE
# 3,000 numbers: cubic.
from itertools import combinations


def three_sum(nums):
    return [list(t) for t in {tuple(sorted(t)) for t in combinations(nums, 3) if sum(t) == 0}]
# ==== wrong WA
# [-10**5, 50000, 50000]: the search for the third begins one too far, so b == c is never found.
from bisect import bisect_left


def three_sum(nums):
    nums = sorted(nums)
    found = set()
    for i, a in enumerate(nums):
        if a > 0:
            break
        for j in range(i + 1, len(nums)):
            c = -a - nums[j]
            if c < nums[j]:
                break
            k = bisect_left(nums, c, j + 2)
            if k < len(nums) and nums[k] == c:
                found.add((a, nums[j], c))
    return [list(t) for t in found]
# ==== wrong WA
# [50000, 50001, 100000]: the index for -100001 is -1, which Python takes from the end.
def three_sum(nums):
    top = 10**5
    counts = [0] * (2 * top + 1)
    for x in nums:
        counts[x + top] += 1
    values = sorted(set(nums))
    out = []
    for i, a in enumerate(values):
        for b in values[i:]:
            c = -a - b
            if c < b and a >= 0 and b < 40000:
                break
            if -2 * top - 1 <= c - b and (c >= b or c < -top) and c <= top and counts[c + top]:
                need = Counter((a, b, c))
                if all(counts[v + top] >= k for v, k in need.items()):
                    out.append([a, b, c])
    return out
# ==== wrong WA
# [-100000, 0, 100000]: the table of counts lacks the value 100000.
def three_sum(nums):
    counts = [0] * 200000
    for x in nums:
        if x + 100000 < 200000:
            counts[x + 100000] += 1
    values = sorted(x for x in set(nums))
    out = []
    for i, a in enumerate(values):
        for b in values[i:]:
            c = -a - b
            if c < b:
                break
            if c >= 100000 or counts[c + 100000] < [a, b, c].count(c):
                continue
            if a == b and counts[a + 100000] < [a, b, c].count(a):
                continue
            out.append([a, b, c])
    return out
