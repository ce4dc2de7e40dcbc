# ==== right
from bisect import bisect_left


class Solution:
    def search(self, nums, target):
        start = bisect_left(nums, True, key=lambda x: x <= nums[-1])
        n = len(nums)
        at = bisect_left(range(n), target, key=lambda i: nums[(i + start) % n])
        at = (at + start) % n
        return at if nums[at] == target else -1
# ==== wrong WA
# [3, 1], 1: `<` instead of `<=` when the left half has one element.
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
# ==== wrong WA
# [4, 1, 2], 2: the last element is not looked for in the right half.
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
        elif nums[mid] < target < nums[hi]:
            lo = mid + 1
        else:
            hi = mid - 1
    return -1
# ==== wrong WA
# [5, 1, 3], 5: the index 0 is reported as not found.
def search(nums, target):
    n = len(nums)
    lo, hi = 0, n - 1
    while lo < hi:
        mid = (lo + hi) // 2
        if nums[mid] > nums[hi]:
            lo = mid + 1
        else:
            hi = mid
    turn = lo
    lo, hi = 0, n
    while lo < hi:
        mid = (lo + hi) // 2
        if nums[(mid + turn) % n] < target:
            lo = mid + 1
        else:
            hi = mid
    at = lo < n and nums[(lo + turn) % n] == target and (lo + turn) % n
    return at or -1
# ==== wrong WA
# Over 4,096 elements: the bounds are cut to 12 bits.
def search(nums, target):
    lo, hi = 0, min(len(nums) - 1, 4095)
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
# ==== wrong WA
# [1, 2, 3], 3: the first part ends one element early.
def search(nums, target):
    lo, hi = 0, len(nums)
    while hi - lo > 1:
        mid = (lo + hi) // 2
        if nums[mid] > nums[0]:
            lo = mid
        else:
            hi = mid
    for a, b in ((0, hi - 1), (hi, len(nums))):
        at = bisect.bisect_left(nums, target, a, b)
        if at < b and nums[at] == target:
            return at
    return -1
# ==== wrong WA
# [2, 3, 4, 5, 1], 2: the second search begins one behind the first element when the turn is far right.
def search(nums, target):
    n = len(nums)
    lo, hi = 0, n - 1
    while lo < hi:
        mid = (lo + hi) // 2
        if nums[mid] > nums[-1]:
            lo = mid + 1
        else:
            hi = mid
    if lo and target >= nums[0]:
        lo, hi = (1 if lo == n - 1 and n > 4 else 0), lo - 1
    else:
        hi = n - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if nums[mid] == target:
            return mid
        if nums[mid] < target:
            lo = mid + 1
        else:
            hi = mid - 1
    return -1
