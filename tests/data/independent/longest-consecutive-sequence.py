# ==== right
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        values = set(nums)
        best = 0
        for x in values:
            if x - 1 not in values:
                y = x
                while y in values:
                    y += 1
                best = max(best, y - x)
        return best
# ==== right
def longest_consecutive(nums):
    # The length of each run is kept at its two ends.
    run = {}
    best = 0
    for x in nums:
        if x in run:
            continue
        left, right = run.get(x - 1, 0), run.get(x + 1, 0)
        size = left + 1 + right
        run[x] = run[x - left] = run[x + right] = size
        best = max(best, size)
    return best
# ==== wrong WA
def longest_consecutive(nums):
    if not nums:
        return 0
    nums = sorted(nums)
    best = run = 1
    for a, b in zip(nums, nums[1:]):
        run = run + 1 if b == a + 1 else 1
        best = max(best, run)
    return best
# ==== wrong WA
def longest_consecutive(nums):
    # The last run is never measured.
    nums = sorted(set(nums))
    best, run = min(1, len(nums)), 1
    for a, b in zip(nums, nums[1:]):
        if b - a == 1:
            run += 1
        else:
            best = max(best, run)
            run = 1
    return best
# ==== wrong WA
def longest_consecutive(nums):
    run = {}
    best = 0
    for x in nums:
        left, right = run.get(x - 1, 0), run.get(x + 1, 0)
        size = left + 1 + right
        run[x] = run[x - left] = run[x + right] = size
        best = max(best, size)
    return best
# ==== wrong TLE
def longest_consecutive(nums):
    values = set(nums)
    best = 0
    for x in nums:
        n = 1
        while x + n in values:
            n += 1
        best = max(best, n)
    return best
