# ==== right
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return len(set(nums)) < len(nums)
# ==== right
def contains_duplicate(nums):
    met = set()
    for x in nums:
        before = len(met)
        met.add(x)
        if len(met) == before:
            return True
    return False
# ==== wrong WA
def contains_duplicate(nums):
    # Equal values should be neighbors.
    for a, b in zip(nums, nums[1:]):
        if a == b:
            return True
    return False
# ==== wrong WA
def contains_duplicate(nums):
    seen = set()
    for x in nums:
        if abs(x) in seen:
            return True
        seen.add(abs(x))
    return False
# ==== wrong WA
def contains_duplicate(nums):
    nums = sorted(nums)
    for i in range(1, len(nums) - 1):
        if nums[i] == nums[i - 1]:
            return True
    return False
# ==== wrong TLE
class Solution:
    def hasDuplicate(self, nums: List[int]) -> bool:
        for i in range(len(nums)):
            if nums[i] in nums[:i]:
                return True
        return False
