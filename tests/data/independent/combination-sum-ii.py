# ==== right
def combination_sum2(candidates, target):
    nums = sorted(candidates)
    out = []
    def go(start, left, path):
        if left == 0:
            out.append(path)
            return
        for i in range(start, len(nums)):
            if nums[i] > left:
                break
            if i > start and nums[i] == nums[i - 1]:
                continue
            go(i + 1, left - nums[i], path + [nums[i]])
    go(0, target, [])
    return out
# ==== right
from collections import Counter

class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        reach = [set() for _ in range(target + 1)]
        reach[0].add(())
        for value, count in sorted(Counter(candidates).items()):
            for total in range(target, value - 1, -1):
                for k in range(1, count + 1):
                    if total - k * value < 0:
                        break
                    for combo in list(reach[total - k * value]):
                        reach[total].add(combo + (value,) * k)
        return [list(c) for c in reach[target]]
# ==== wrong WA
def combination_sum2(candidates, target):
    nums = sorted(candidates)
    out = []
    def go(start, left, path):
        if left == 0:
            out.append(path)
            return
        for i in range(start, len(nums)):
            if nums[i] > left:
                break
            go(i + 1, left - nums[i], path + [nums[i]])
    go(0, target, [])
    return out
# ==== wrong WA
def combination_sum2(candidates, target):
    nums = sorted(candidates)
    out = []
    def go(start, left, path):
        if left == 0:
            out.append(path)
            return
        for i in range(start, len(nums)):
            if nums[i] > left:
                break
            if i > 0 and nums[i] == nums[i - 1]:
                continue
            go(i + 1, left - nums[i], path + [nums[i]])
    go(0, target, [])
    return out
# ==== wrong WA
def combination_sum2(candidates, target):
    nums = sorted(set(candidates))
    out = []
    def go(start, left, path):
        if left == 0:
            out.append(path)
            return
        for i in range(start, len(nums)):
            if nums[i] > left:
                break
            go(i, left - nums[i], path + [nums[i]])
    go(0, target, [])
    return out
# ==== wrong WA
def combination_sum2(candidates, target):
    cs = sorted(candidates)
    out = {}

    def go(i, left, p):
        if left == 0:
            out.setdefault((len(p), sum(x * x for x in p), sum(x**3 for x in p)), p)
            return
        for j in range(i, len(cs)):
            if cs[j] > left:
                break
            if j > i and cs[j] == cs[j - 1]:
                continue
            go(j + 1, left - cs[j], p + [cs[j]])

    go(0, target, [])
    return list(out.values())
# ==== wrong WA
def combination_sum2(candidates, target):
    cs = sorted(candidates)
    out = {}

    def go(i, left, p):
        if left == 0:
            out.setdefault((len(p), sum(x * x for x in p)), p)
            return
        for j in range(i, len(cs)):
            if cs[j] > left:
                break
            if j > i and cs[j] == cs[j - 1]:
                continue
            go(j + 1, left - cs[j], p + [cs[j]])

    go(0, target, [])
    return list(out.values())
# ==== wrong WA
def combination_sum2(candidates, target):
    cs = sorted(candidates)[:64]
    out = []

    def go(i, left, p):
        if left == 0:
            out.append(p[:])
            return
        for j in range(i, len(cs)):
            if cs[j] > left:
                break
            if j > i and cs[j] == cs[j - 1]:
                continue
            p.append(cs[j])
            go(j + 1, left - cs[j], p)
            p.pop()

    go(0, target, [])
    return out
