# ==== right
class Solution:
    def intersection(self, nums1: List[int], nums2: List[int]) -> List[int]:
        return list(set(nums1) & set(nums2))
# ==== right
def intersection(nums1, nums2):
    mark = [False] * 1001
    for x in nums1:
        mark[x] = True
    out = []
    for x in nums2:
        if mark[x]:
            out.append(x)
            mark[x] = False
    return out
# ==== wrong WA
def intersection(nums1, nums2):
    # That is the multiset intersection.
    return list((Counter(nums1) & Counter(nums2)).elements())
# ==== wrong WA
def intersection(nums1, nums2):
    mask = 0
    for x in nums1:
        mask |= 1 << x
    out = []
    for x in range(1, 1001):
        if mask >> x & 1 and x in set(nums2):
            out.append(x)
    return out
# ==== wrong WA
def intersection(nums1, nums2):
    a, b = sorted(nums1), sorted(nums2)
    i = j = 0
    out = []
    while i < len(a) - 1 and j < len(b):
        if a[i] < b[j]:
            i += 1
        elif a[i] > b[j]:
            j += 1
        else:
            if not out or out[-1] != a[i]:
                out.append(a[i])
            i += 1
            j += 1
    return out
# ==== wrong SLOW
def intersection(nums1, nums2):
    out = []
    for x in nums1:
        if x in nums2 and x not in out:
            out.append(x)
    return out
