# ==== right
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        res = []

        def dfs(i, path, left):
            if left == 0:
                res.append(path[:])
                return
            if i == len(candidates) or left < 0:
                return
            path.append(candidates[i])
            dfs(i, path, left - candidates[i])
            path.pop()
            dfs(i + 1, path, left)

        dfs(0, [], target)
        return res
# ==== right
def combination_sum(candidates, target):
    ways = [[] for _ in range(target + 1)]
    ways[0].append([])
    for c in candidates:
        for total in range(c, target + 1):
            ways[total] += [w + [c] for w in ways[total - c]]
    return ways[target]
# ==== wrong WA
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        res = []

        def backtrack(start, path, left):
            if left == 0:
                res.append(list(path))
                return
            for i in range(start, len(candidates)):
                if candidates[i] > left:
                    break
                path.append(candidates[i])
                backtrack(i, path, left - candidates[i])
                path.pop()

        backtrack(0, [], target)
        return res
# ==== wrong WA
def combination_sum(candidates, target):
    found = {}

    def go(path, left, start):
        if left == 0:
            found[frozenset(path)] = path
        for k in range(start, len(candidates)):
            if candidates[k] <= left:
                go(path + [candidates[k]], left - candidates[k], k)

    go([], target, 0)
    return list(found.values())
# ==== wrong WA
def combination_sum(candidates, target, path=[], out=[]):
    if target == 0:
        out.append(path)
    elif target > 0:
        for i, c in enumerate(candidates):
            combination_sum(candidates[i:], target - c, path + [c], out)
    return out
# ==== wrong WA
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        memo = {0: [[]]}

        def solve(left, start):
            if left not in memo:
                memo[left] = [
                    [candidates[i]] + rest
                    for i in range(start, len(candidates))
                    if candidates[i] <= left
                    for rest in solve(left - candidates[i], i)
                ]
            return memo[left]

        return solve(target, 0)
