# ==== right
from bisect import bisect_left


def jump(nums):
    # reach[j]: how far j jumps can get.
    limits = list(accumulate((i + x for i, x in enumerate(nums)), max))
    at, jumps = 0, 0
    while at < len(nums) - 1:
        at, jumps = limits[at], jumps + 1
    return jumps
# ==== wrong WA
# [0]: one jump for a single place.
def jump(nums):
    jumps = end = far = 0
    for i, x in enumerate(nums):
        far = max(far, i + x)
        if i == end:
            jumps += 1
            end = far
            if end >= len(nums) - 1:
                break
    return jumps
# ==== wrong WA
# [2, 3, 1, 1, 4]: always jumps as far as it can.
def jump(nums):
    at = jumps = 0
    while at < len(nums) - 1:
        step = nums[at]
        while at + step < len(nums) - 1 and nums[at + step] == 0:
            step -= 1
        at += step
        jumps += 1
    return jumps
# ==== wrong WA
# [1] * 10000: 1,000 stands for infinity, and the answer is 9,999.
def jump(nums):
    n = len(nums)
    best = [0] + [1000] * (n - 1)
    right = 0
    for i, x in enumerate(nums):
        for j in range(right + 1, min(n - 1, i + x) + 1):
            best[j] = min(best[j], best[i] + 1)
        right = max(right, i + x)
    return best[-1]
# ==== wrong WA
# [1] * 10000: 9,999 stands for infinity, and it is the answer.
def jump(nums):
    n = len(nums)
    best = [0] + [9999] * (n - 1)
    right = 0
    for i, x in enumerate(nums):
        for j in range(right + 1, min(n - 1, i + x) + 1):
            best[j] = min(best[j], best[i] + 1)
        right = max(right, i + x)
    return -1 if best[-1] == 9999 else best[-1]
# ==== right
# One call for each jump, 9,999 deep.
def jump(nums):
    def go(left, right):
        if right >= len(nums) - 1:
            return 0
        return 1 + go(right + 1, max(i + nums[i] for i in range(left, right + 1)))
    return go(0, 0)
# ==== wrong SLOW
# [1000] * 10000: quadratic dynamic programming from the back.
def jump(nums):
    n = len(nums)
    best = [0] * n
    for i in range(n - 2, -1, -1):
        best[i] = 1 + min(best[i + 1 : i + 1 + nums[i]], default=n)
    return best[0]
# ==== wrong WA
# [1, 1]: the loop includes the last place and counts one jump more when a step ends there.
def jump(nums):
    if len(nums) == 1:
        return 0
    jumps = end = far = 0
    for i in range(len(nums)):
        far = max(far, i + nums[i])
        if i == end:
            jumps += 1
            end = far
    return jumps
