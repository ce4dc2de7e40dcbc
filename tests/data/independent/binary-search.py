# ==== right
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        i = bisect_left(nums, target)
        return i if i < len(nums) and nums[i] == target else -1
# ==== right
def search(nums, target):
    at, step = -1, 1 << len(nums).bit_length()
    while step:
        if at + step < len(nums) and nums[at + step] <= target:
            at += step
        step >>= 1
    return at if at >= 0 and nums[at] == target else -1
# ==== wrong WA
def search(nums, target):
    lo, hi = 0, len(nums) - 1
    while lo < hi:
        mid = (lo + hi) // 2
        if nums[mid] == target:
            return mid
        if nums[mid] < target:
            lo = mid + 1
        else:
            hi = mid - 1
    return -1
# ==== wrong WA
def search(nums, target):
    i = bisect_left(nums, target)
    return i if i < len(nums) else -1
# ==== wrong WA
def search(nums, target):
    lo, hi = 0, len(nums) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if nums[mid] == target:
            return mid
        if abs(nums[mid]) < abs(target):
            lo = mid + 1
        else:
            hi = mid - 1
    return -1
# ==== wrong SLOW
def search(nums, target):
    for i, x in enumerate(nums):
        if x == target:
            return i
        if x > target:
            break
    return -1
