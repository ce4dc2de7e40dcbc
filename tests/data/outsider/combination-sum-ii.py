# ==== right
def combination_sum2(candidates, target):
    def ways(items, rest):
        if not items:
            return {()} if rest == 0 else set()
        (value, count), *others = items
        return {
            (value,) * used + way
            for used in range(min(count, rest // value) + 1)
            for way in ways(others, rest - used * value)
        }

    small = Counter(c for c in candidates if c <= target)
    return list(ways(list(small.items()), target))
# ==== wrong WA
# [1, 1], target 1: equal candidates are not skipped where they should be.
def combination_sum2(candidates, target):
    candidates.sort()
    out = []

    def go(i, rest, path):
        if rest == 0:
            out.append(path[:])
            return
        for j in range(i, len(candidates)):
            if candidates[j] > rest:
                break
            if j > 0 and candidates[j] == candidates[j - 1] and j == i + 1:
                continue
            path.append(candidates[j])
            go(j + 1, rest - candidates[j], path)
            path.pop()

    go(0, target, [])
    return out
# ==== wrong WA
# [1, 1, 2], target 2: `j > 0` for `j > i`, so no value is used twice.
def combination_sum2(candidates, target):
    candidates = sorted(candidates)
    out = []

    def go(i, rest, path):
        if not rest:
            out.append(path)
            return
        for j in range(i, len(candidates)):
            if j > 0 and candidates[j] == candidates[j - 1]:
                continue
            if candidates[j] > rest:
                return
            go(j + 1, rest - candidates[j], path + [candidates[j]])

    go(0, target, [])
    return out
# ==== wrong TLE
# [1] * 100, target 30: equal candidates are not skipped, 2ⁿ.
def combination_sum2(candidates, target):
    found = set()

    def go(i, path):
        if sum(path) == target:
            found.add(tuple(sorted(path)))
        if i == len(candidates) or sum(path) > target:
            return
        go(i + 1, path + (candidates[i],))
        go(i + 1, path)

    go(0, ())
    return [list(c) for c in found]
# ==== wrong WA
# [2], target 4: an entry can be used again.
def combination_sum2(candidates, target):
    ways = [set() for _ in range(target + 1)]
    ways[0].add(())
    for c in set(candidates):
        for total in range(c, target + 1):
            ways[total] |= {way + (c,) for way in ways[total - c] if way.count(c) <= candidates.count(c)}
    return [list(way) for way in ways[target]]
# ==== wrong WA
# A second call with the default list: [1], target 1, then [2], target 2.
def combination_sum2(candidates, target, out=[]):
    candidates = sorted(candidates)

    def go(i, rest, path):
        if rest == 0:
            out.append(path)
        for j in range(i, len(candidates)):
            if candidates[j] > rest:
                break
            if j > i and candidates[j] == candidates[j - 1]:
                continue
            go(j + 1, rest - candidates[j], path + [candidates[j]])

    go(0, target, [])
    return list(out)
# ==== wrong WA
# [30] * 99 + [1], target 1: entries after the 64th are left out.
def combination_sum2(candidates, target):
    candidates = sorted(candidates[:64])
    out = []

    def go(i, rest, path):
        if rest == 0:
            out.append(path)
        for j in range(i, len(candidates)):
            if candidates[j] > rest:
                break
            if j > i and candidates[j] == candidates[j - 1]:
                continue
            go(j + 1, rest - candidates[j], path + [candidates[j]])

    go(0, target, [])
    return out
