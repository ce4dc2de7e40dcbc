# ==== right
def search(nums, target):
    lo, hi = 0, len(nums) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if nums[mid] == target:
            return mid
        if nums[lo] <= nums[mid]:
            if nums[lo] <= target < nums[mid]:
                hi = mid - 1
            else:
                lo = mid + 1
        elif nums[mid] < target <= nums[hi]:
            lo = mid + 1
        else:
            hi = mid - 1
    return -1
# ==== right
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        n = len(nums)
        lo, hi = 0, n - 1
        while lo < hi:
            m = (lo + hi) // 2
            if nums[m] > nums[hi]:
                lo = m + 1
            else:
                hi = m
        start = lo
        lo, hi = 0, n - 1
        while lo <= hi:
            m = (lo + hi) // 2
            v = nums[(m + start) % n]
            if v == target:
                return (m + start) % n
            if v < target:
                lo = m + 1
            else:
                hi = m - 1
        return -1
# ==== wrong WA
def search(nums, target):
    i = bisect_left(nums, target)
    return i if i < len(nums) and nums[i] == target else -1
# ==== wrong WA
def search(nums, target):
    lo, hi = 0, len(nums) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if nums[mid] == target:
            return mid
        if nums[lo] < nums[mid]:
            if nums[lo] <= target < nums[mid]:
                hi = mid - 1
            else:
                lo = mid + 1
        elif nums[mid] < target <= nums[hi]:
            lo = mid + 1
        else:
            hi = mid - 1
    return -1
# ==== wrong RTE
def search(nums, target):
    return nums.index(target)
