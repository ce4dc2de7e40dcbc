# ==== AC an int where a float is asked for
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        total = len(nums1) + len(nums2)
        upper = self.kth(nums1, 0, nums2, 0, total // 2)
        return upper if total % 2 else (upper + self.kth(nums1, 0, nums2, 0, total // 2 - 1)) / 2

    def kth(self, a, i, b, j, k):
        if i == len(a):
            return b[j + k]
        if j == len(b):
            return a[i + k]
        if k == 0:
            return min(a[i], b[j])
        step = (k + 1) // 2
        left = a[i + step - 1] if i + step <= len(a) else inf
        right = b[j + step - 1] if j + step <= len(b) else inf
        if left < right:
            return self.kth(a, i + step, b, j, k - step)
        return self.kth(a, i, b, j + step, k - step)
# ==== WA wrong_type text for a float
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        both = sorted(nums1 + nums2)
        return "%.1f" % ((both[(len(both) - 1) // 2] + both[len(both) // 2]) / 2)
