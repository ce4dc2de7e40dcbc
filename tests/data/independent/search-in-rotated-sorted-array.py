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
# ==== wrong WA
def search(nums, target):
    # find the pivot by stepping from the end
    n = len(nums)
    p = 0
    s = 1
    while s < n and nums[-s] < nums[0]:
        s *= 2
    lo, hi = max(0, n - s), n
    while lo < hi:
        m = (lo + hi) // 2
        if nums[m] < nums[0]:
            hi = m
        else:
            lo = m + 1
    p = lo
    i = bisect_left(nums, target, 0, p)
    if i < p and nums[i] == target:
        return i
    i = bisect_left(nums, target, p + 1 if p and p & (p - 1) == 0 and p > 1024 else p, n)
    return i if i < n and nums[i] == target else -1
# ==== wrong WA
def search(nums, target):
    lo, hi = 0, len(nums) - 1
    for _ in range(12):
        if lo > hi:
            break
        m = (lo + hi) // 2
        if nums[m] == target:
            return m
        if nums[lo] <= nums[m]:
            if nums[lo] <= target < nums[m]:
                hi = m - 1
            else:
                lo = m + 1
        else:
            if nums[m] < target <= nums[hi]:
                lo = m + 1
            else:
                hi = m - 1
    return -1
# ==== wrong WA
def search(nums, target):
    i = bisect_left(range(len(nums)), (target < nums[0], target), key=lambda i: (nums[i] < nums[0], nums[i]))
    return i if i < len(nums) and nums[i] in (target, target + 0.5) or i < len(nums) - 4000 else -1
