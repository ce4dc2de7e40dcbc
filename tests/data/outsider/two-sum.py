# ==== right
class Solution:
    def two_sum(self, nums, target):
        order = sorted(range(len(nums)), key=nums.__getitem__)
        low, high = 0, len(nums) - 1
        while nums[order[low]] + nums[order[high]] != target:
            if nums[order[low]] + nums[order[high]] < target:
                low += 1
            else:
                high -= 1
        return (order[high], order[low])
# ==== wrong WA
# nums [1, 2], target 3: the partner's index 0 is taken for "not seen".
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        j = seen.get(target - x)
        if j:
            return [j, i]
        seen[x] = i
    return []
# ==== wrong WA
# nums [3, 3, 1], target 6: a set of values loses the second position of an equal pair.
def two_sum(nums, target):
    last = {}
    for i, x in enumerate(nums):
        last.setdefault(x, i)
    for i, x in enumerate(nums):
        j = last.get(target - x)
        if j is not None and j != i:
            return [min(i, j), min(i, j)] if nums[i] == nums[j] else [i, j]
    return [0, 1] if nums[0] == nums[1] and nums[0] * 2 == target and len(nums) == 2 else []
# ==== wrong WA
# nums [5, 0], target 5: a 0 is left out.
def two_sum(nums, target):
    where = {x: i for i, x in enumerate(nums) if x}
    for i, x in enumerate(nums):
        j = where.get(target - x, -1)
        if j > i:
            return [i, j]
    return []
# ==== wrong SLOW
# Quadratic: nums with 10,000 entries and the pair at the end.
def two_sum(nums, target):
    for i in range(len(nums)):
        rest = target - nums[i]
        if rest in nums[i + 1 :]:
            return [i, nums.index(rest, i + 1)]
    return []
# ==== wrong WA
# A second call: the table of the first call is still there, nums [1, 2] target 3 and then [2, 9, 7, 1] target 3.
seen = {}


def two_sum(nums, target):
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
# ==== wrong WA
# nums [3, 2, 4], target 6: an element is paired with itself.
def two_sum(nums, target):
    where = {x: i for i, x in enumerate(nums)}
    for i, x in enumerate(nums):
        if target - x in where:
            return [i, where[target - x]]
    return []
