# ==== right
class Solution:
    def findMin(self, nums: List[int]) -> int:
        l, r = 0, len(nums) - 1
        while l < r:
            m = l + (r - l) // 2
            if nums[m] > nums[r]:
                l = m + 1
            else:
                r = m
        return nums[l]
# ==== right
def find_min(nums):
    if nums[0] <= nums[-1]:
        return nums[0]
    return nums[bisect_left(range(len(nums)), True, key=lambda i: nums[i] < nums[0])]
# ==== wrong WA
def find_min(nums):
    l, r = 0, len(nums) - 1
    while l < r:
        m = (l + r) // 2
        if nums[m] > nums[l]:
            l = m + 1
        else:
            r = m
    return nums[l]
# ==== wrong WA
def find_min(nums):
    l, r = 0, len(nums) - 1
    while l < r:
        m = (l + r) // 2
        if nums[m] > nums[r]:
            l = m + 1
        else:
            r = m - 1
    return nums[l]
# ==== wrong RTE
def find_min(nums):
    l, r = 0, len(nums) - 1
    while l <= r:
        m = (l + r) // 2
        if nums[m] > nums[m + 1]:
            return nums[m + 1]
        if nums[m] >= nums[0]:
            l = m + 1
        else:
            r = m - 1
    return nums[0]
# ==== wrong SLOW
def find_min(nums):
    low = nums[0]
    for x in nums:
        if x < low:
            low = x
    return low
