# ==== right
def find_median_sorted_arrays(nums1, nums2):
    def kth(a, b, k):
        if not a:
            return b[k]
        if not b:
            return a[k]
        i, j = len(a) // 2, len(b) // 2
        if i + j < k:
            return kth(a[i + 1 :], b, k - i - 1) if a[i] < b[j] else kth(a, b[j + 1 :], k - j - 1)
        return kth(a, b[:j], k) if a[i] < b[j] else kth(a[:i], b, k)

    n = len(nums1) + len(nums2)
    return (kth(nums1, nums2, n // 2) + kth(nums1, nums2, (n - 1) // 2)) / 2
# ==== wrong WA
# [1000000], [1000000]: ±10⁴ stands for infinity.
def find_median_sorted_arrays(nums1, nums2):
    a, b = sorted((nums1, nums2), key=len)
    m, n = len(a), len(b)
    low, high = 0, m
    while True:
        i = (low + high) // 2
        j = (m + n + 1) // 2 - i
        al = a[i - 1] if i else -(10**4)
        ar = a[i] if i < m else 10**4
        bl = b[j - 1] if j else -(10**4)
        br = b[j] if j < n else 10**4
        if al > br and low < i:
            high = i - 1
        elif bl > ar and i < high:
            low = i + 1
        else:
            return float(max(al, bl)) if (m + n) % 2 else (max(al, bl) + min(ar, br)) / 2
# ==== wrong WA
# [1], [2]: integer division in the mean.
def find_median_sorted_arrays(nums1, nums2):
    both = sorted(nums1 + nums2)
    n = len(both)
    if n % 2:
        return both[n // 2]
    return (both[n // 2 - 1] + both[n // 2]) // 2
# ==== wrong WA
# [0], [0, 5]: a 0 border value is taken for "there is none".
def find_median_sorted_arrays(nums1, nums2):
    a, b = (nums1, nums2) if len(nums1) <= len(nums2) else (nums2, nums1)
    half = (len(a) + len(b) + 1) // 2
    lo, hi = 0, len(a)
    while lo <= hi:
        i = (lo + hi) // 2
        j = half - i
        al = (a[i - 1] if i > 0 else None) or float("-inf")
        ar = (a[i] if i < len(a) else None) or float("inf")
        bl = (b[j - 1] if j > 0 else None) or float("-inf")
        br = (b[j] if j < len(b) else None) or float("inf")
        if al <= br and bl <= ar:
            if (len(a) + len(b)) % 2:
                return float(max(al, bl))
            return (max(al, bl) + min(ar, br)) / 2
        if al > br:
            hi = i - 1
        else:
            lo = i + 1
    return 0.0
# ==== wrong SLOW
# Two lists of 1000: linear, it merges.
def find_median_sorted_arrays(nums1, nums2):
    n = len(nums1) + len(nums2)
    i = j = 0
    before = now = 0
    for _ in range(n // 2 + 1):
        before = now
        if j == len(nums2) or (i < len(nums1) and nums1[i] <= nums2[j]):
            now = nums1[i]
            i += 1
        else:
            now = nums2[j]
            j += 1
    return float(now) if n % 2 else (before + now) / 2
# ==== wrong WA
# [1], [2, 3]: the search over the shorter array ends one place early.
def find_median_sorted_arrays(nums1, nums2):
    a, b = sorted((nums1, nums2), key=len)
    half = (len(a) + len(b)) // 2
    lo, hi = 0, max(0, len(a) - 1)
    inf = float("inf")
    while lo < hi:
        i = (lo + hi) // 2
        if a[i] < b[half - i - 1]:
            lo = i + 1
        else:
            hi = i
    i, j = lo, half - lo
    right = min(a[i] if i < len(a) else inf, b[j] if j < len(b) else inf)
    if (len(a) + len(b)) % 2:
        return float(right)
    left = max(a[i - 1] if i else -inf, b[j - 1] if j else -inf)
    return (left + right) / 2
# ==== wrong WA
# [500000], [600000]: ±10⁵ stands for infinity.
def find_median_sorted_arrays(nums1, nums2):
    if len(nums1) > len(nums2):
        nums1, nums2 = nums2, nums1
    m, n = len(nums1), len(nums2)
    lo, hi = 0, m
    while lo < hi:
        i = (lo + hi) // 2
        if nums1[i] < nums2[(m + n + 1) // 2 - i - 1]:
            lo = i + 1
        else:
            hi = i
    i, j = lo, (m + n + 1) // 2 - lo
    left = max(nums1[i - 1] if i else -(10**5), nums2[j - 1] if j else -(10**5))
    if (m + n) % 2:
        return float(left)
    right = min(nums1[i] if i < m else 10**5, nums2[j] if j < n else 10**5)
    return (left + right) / 2
