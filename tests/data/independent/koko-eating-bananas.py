# ==== right
def min_eating_speed(piles, h):
    lo, hi = 1, max(piles)
    while lo < hi:
        k = (lo + hi) // 2
        if sum(-(-p // k) for p in piles) <= h:
            hi = k
        else:
            lo = k + 1
    return lo
# ==== right
class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        return bisect_left(range(1, max(piles) + 1), True, key=lambda k: sum((p + k - 1) // k for p in piles) <= h) + 1
# ==== wrong WA
def min_eating_speed(piles, h):
    return max(1, -(-sum(piles) // h))
# ==== wrong WA
def min_eating_speed(piles, h):
    lo, hi = 1, max(piles)
    while lo < hi:
        k = (lo + hi) // 2
        if sum(p // k + 1 for p in piles) <= h:
            hi = k
        else:
            lo = k + 1
    return lo
# ==== wrong RTE
def min_eating_speed(piles, h):
    lo, hi = 0, max(piles)
    while lo < hi:
        k = (lo + hi) // 2
        if sum(-(-p // k) for p in piles) <= h:
            hi = k
        else:
            lo = k + 1
    return lo
# ==== wrong WA
def min_eating_speed(piles, h):
    lo, hi = 1, 10**9 - 1
    while lo < hi:
        m = (lo + hi) // 2
        if sum((p - 1) // m + 1 for p in piles) <= h:
            hi = m
        else:
            lo = m + 1
    return lo
# ==== wrong WA
def min_eating_speed(piles, h):
    lo, hi = 1, max(piles)
    for _ in range(29):
        if lo >= hi:
            break
        m = (lo + hi) // 2
        if sum(-(-p // m) for p in piles) <= h:
            hi = m
        else:
            lo = m + 1
    return hi
