# ==== right
class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        return nsmallest(k, points, key=lambda p: p[0] ** 2 + p[1] ** 2)
# ==== right
def k_closest(points, k):
    far = lambda p: p[0] * p[0] + p[1] * p[1]
    found, rest = [], points
    while k:
        pivot = far(random.choice(rest))
        less = [p for p in rest if far(p) < pivot]
        same = [p for p in rest if far(p) == pivot]
        if k <= len(less):
            rest = less
        elif k <= len(less) + len(same):
            return found + less + same[: k - len(less)]
        else:
            found += less + same
            k -= len(less) + len(same)
            rest = [p for p in rest if far(p) > pivot]
    return found
# ==== wrong WA
def k_closest(points, k):
    return sorted(points, key=lambda p: abs(p[0]) + abs(p[1]))[:k]
# ==== wrong WA
def k_closest(points, k):
    by = {}
    for p in points:
        by[p[0] ** 2 + p[1] ** 2] = p
    return [by[d] for d in sorted(by)[:k]]
# ==== wrong WA
def k_closest(points, k):
    heap = []
    for x, y in points:
        heappush(heap, (x * x + y * y, x, y))
        if len(heap) > k:
            heappop(heap)
    return [[x, y] for _, x, y in heap]
# ==== wrong WA
def k_closest(points, k):
    return sorted(points, key=lambda p: (abs(p[0]), abs(p[1])))[:k]
