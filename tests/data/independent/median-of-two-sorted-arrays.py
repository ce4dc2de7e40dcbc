# ==== right
def find_median_sorted_arrays(nums1, nums2):
    if len(nums1) > len(nums2):
        nums1, nums2 = nums2, nums1
    m, n = len(nums1), len(nums2)
    lo, hi = 0, m
    while True:
        i = (lo + hi) // 2
        j = (m + n + 1) // 2 - i
        l1 = nums1[i - 1] if i else -inf
        l2 = nums2[j - 1] if j else -inf
        r1 = nums1[i] if i < m else inf
        r2 = nums2[j] if j < n else inf
        if l1 > r2:
            hi = i - 1
        elif l2 > r1:
            lo = i + 1
        elif (m + n) % 2:
            return float(max(l1, l2))
        else:
            return (max(l1, l2) + min(r1, r2)) / 2
# ==== right
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        a, b = nums1, nums2
        def kth(i, j, k):
            if i >= len(a):
                return b[j + k]
            if j >= len(b):
                return a[i + k]
            if k == 0:
                return min(a[i], b[j])
            h = (k + 1) // 2
            x = a[i + h - 1] if i + h <= len(a) else inf
            y = b[j + h - 1] if j + h <= len(b) else inf
            return kth(i + h, j, k - h) if x < y else kth(i, j + h, k - h)
        n = len(a) + len(b)
        return (kth(0, 0, (n - 1) // 2) + kth(0, 0, n // 2)) / 2
# ==== wrong WA
def find_median_sorted_arrays(nums1, nums2):
    both = sorted(nums1 + nums2)
    return float(both[len(both) // 2])
# ==== wrong WA
def find_median_sorted_arrays(nums1, nums2):
    both = sorted(set(nums1 + nums2))
    n = len(both)
    return (both[(n - 1) // 2] + both[n // 2]) / 2
# ==== wrong WA
def find_median_sorted_arrays(nums1, nums2):
    both = nums1 + nums2
    n = len(both)
    return (both[(n - 1) // 2] + both[n // 2]) / 2
