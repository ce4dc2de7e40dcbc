# ==== right
class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        w = 0
        for r in range(len(nums)):
            if nums[r] != 0:
                nums[w], nums[r] = nums[r], nums[w]
                w += 1
# ==== right
def move_zeroes(nums):
    nums.sort(key=lambda x: x == 0)
# ==== wrong WA
def move_zeroes(nums):
    nums = [x for x in nums if x] + [0] * nums.count(0)
# ==== wrong WA
def move_zeroes(nums):
    # Removes while iterating: skips the second of two adjacent zeros.
    for i, x in enumerate(nums):
        if x == 0:
            nums.pop(i)
            nums.append(0)
# ==== wrong WA
def move_zeroes(nums):
    l, r = 0, len(nums) - 1
    while l < r:
        if nums[l] == 0:
            nums[l], nums[r] = nums[r], nums[l]
            r -= 1
        else:
            l += 1
# ==== wrong SLOW
def move_zeroes(nums):
    # Insertion: each element goes left past the zeros in front of it.
    for i in range(1, len(nums)):
        while i > 0 and nums[i] != 0 and nums[i - 1] == 0:
            nums[i - 1], nums[i] = nums[i], nums[i - 1]
            i -= 1
