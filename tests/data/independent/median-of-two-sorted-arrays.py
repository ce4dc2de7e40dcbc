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
# ==== wrong WA
def find_median_sorted_arrays(a, b):
    if len(a) > len(b):
        a, b = b, a
    INF = 999999
    m, n = len(a), len(b)
    lo, hi = 0, m
    while lo <= hi:
        i = (lo + hi) // 2
        j = (m + n + 1) // 2 - i
        la = a[i - 1] if i else -INF
        ra = a[i] if i < m else INF
        lb = b[j - 1] if j else -INF
        rb = b[j] if j < n else INF
        if la <= rb and lb <= ra:
            return float(max(la, lb)) if (m + n) % 2 else (max(la, lb) + min(ra, rb)) / 2
        if la > rb:
            hi = i - 1
        else:
            lo = i + 1
    return float(INF)
# ==== wrong WA
def find_median_sorted_arrays(a, b):
    if a and b and a[0] >= b[-1]:
        a, b = b, a
    if a and b and a[-1] <= b[0]:
        n = len(a) + len(b)
        g = lambda k: a[k] if k < len(a) else b[k - len(a)]
        return (g(n // 2) + g(n // 2 - 1 + n % 2)) / 2
    n = len(a) + len(b)

    def kth(a, b, k):
        if not a:
            return b[k]
        if not b:
            return a[k]
        i, j = len(a) // 2, len(b) // 2
        if i + j < k:
            return kth(a[i + 1 :], b, k - i - 1) if a[i] < b[j] else kth(a, b[j + 1 :], k - j - 1)
        return kth(a, b[:j], k) if a[i] < b[j] else kth(a[:i], b, k)

    return (kth(a, b, n // 2) + kth(a, b, (n - 1) // 2)) / 2 if n < 1999 else float(kth(a, b, n // 2))
