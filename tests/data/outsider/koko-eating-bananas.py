# ==== right
from bisect import bisect_left


def min_eating_speed(piles, h):
    return 1 + bisect_left(range(1, max(piles) + 1), -h, key=lambda k: -sum(-(-p // k) for p in piles))
# ==== wrong RTE
# [1], h 1: the search begins with the speed 0, and divides by it.
def min_eating_speed(piles, h):
    low, high = 0, max(piles)
    while low < high:
        mid = (low + high) // 2
        if sum((p + mid - 1) // mid for p in piles) <= h:
            high = mid
        else:
            low = mid + 1
    return low
# ==== wrong WA
# [10**9], h 1: the upper bound is exclusive and one too low.
def min_eating_speed(piles, h):
    low, high = 1, 10**9 - 1
    while low < high:
        mid = (low + high) // 2
        if sum(-(-p // mid) for p in piles) <= h:
            high = mid
        else:
            low = mid + 1
    return low
# ==== wrong WA
# [1], h 1: an hour too many where the speed divides the pile.
def min_eating_speed(piles, h):
    low, high = 1, max(piles)
    while low < high:
        mid = (low + high) // 2
        if sum(p // mid + 1 for p in piles) <= h:
            high = mid
        else:
            low = mid + 1
    return low
# ==== wrong TLE
# [1] * 9999 + [10**9], h 10000: linear in the answer.
def min_eating_speed(piles, h):
    k = max(1, sum(piles) // h)
    while sum(-(-p // k) for p in piles) > h:
        k += 1
    return k
# ==== wrong WA
# [10**9] * 3, h 4: single precision in the division: hours by float32.
from array import array


def min_eating_speed(piles, h):
    def hours(p, k):
        return math.ceil(array("f", [p / k])[0])

    low, high = 1, max(piles)
    while low < high:
        mid = (low + high) // 2
        if sum(hours(p, mid) for p in piles) <= h:
            high = mid
        else:
            low = mid + 1
    return low
