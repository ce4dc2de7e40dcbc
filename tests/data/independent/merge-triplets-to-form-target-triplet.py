# ==== right
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        good = set()
        for t in triplets:
            if t[0] > target[0] or t[1] > target[1] or t[2] > target[2]:
                continue
            for i, v in enumerate(t):
                if v == target[i]:
                    good.add(i)
        return len(good) == 3
# ==== right
def merge_triplets(triplets, target):
    a, b, c = target
    x = y = z = 0
    for p, q, r in triplets:
        if p <= a and q <= b and r <= c:
            x, y, z = max(x, p), max(y, q), max(z, r)
    return [x, y, z] == list(target)
# ==== wrong WA
def merge_triplets(triplets, target):
    found = [False] * 3
    for t in triplets:
        for i in range(3):
            if t[i] == target[i] and t[(i + 1) % 3] <= target[(i + 1) % 3]:
                found[i] = True
    return all(found)
# ==== wrong WA
def merge_triplets(triplets, target):
    current = [0, 0, 0]
    for t in triplets:
        merged = [max(a, b) for a, b in zip(current, t)]
        if sum(merged) <= sum(target):
            current = merged
    return current == target
# ==== wrong WA
def merge_triplets(triplets, target):
    a, b, c = target
    mask = 0
    for x, y, z in triplets:
        if x <= a and y <= b and z <= c:
            mask ^= (x == a) | (y == b) << 1 | (z == c) << 2
    return mask == 7
# ==== wrong TLE
def merge_triplets(triplets, target):
    reached = {tuple(t) for t in triplets}
    todo = list(reached)
    target = tuple(target)
    while todo:
        t = todo.pop()
        if t == target:
            return True
        for u in list(reached):
            m = (max(t[0], u[0]), max(t[1], u[1]), max(t[2], u[2]))
            if m not in reached:
                reached.add(m)
                todo.append(m)
    return target in reached
# ==== wrong WA
def merge_triplets(triplets, target):
    good = sorted(t for t in triplets if all(a <= b for a, b in zip(t, target)))
    if not good:
        return False
    last = [0, 0, 0]
    for t in good[-3:]:
        last = [max(a, b) for a, b in zip(last, t)]
    return last == target
# ==== wrong WA
def merge_triplets(triplets, target):
    a, b, c = target
    first = second = third = False
    for x, y, z in triplets:
        if x <= a and y <= b and z <= c:
            if x == a:
                first = True
            elif y == b:
                second = True
            elif z == c:
                third = True
    return first and second and third or target in triplets
