# ==== right
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        k = 1
        for i in range(1, len(nums)):
            if nums[i] != nums[k - 1]:
                nums[k] = nums[i]
                k += 1
        return k
# ==== right
from itertools import groupby

def remove_duplicates(nums):
    nums[:] = [x for x, _ in groupby(nums)]
    return len(nums)
# ==== wrong WA
def remove_duplicates(nums):
    # Sets of small ints look sorted.
    nums[:] = list(set(nums))
    return len(nums)
# ==== wrong WA
def remove_duplicates(nums):
    nums = sorted(set(nums))
    return len(nums)
# ==== wrong WA
def remove_duplicates(nums):
    # Returns the last index in place of the count.
    w = 0
    for x in nums:
        if x > nums[w]:
            w += 1
            nums[w] = x
    return w
# ==== wrong SLOW
def remove_duplicates(nums):
    i = 1
    while i < len(nums):
        if nums[i] == nums[i - 1]:
            nums.remove(nums[i])
        else:
            i += 1
    return len(nums)
