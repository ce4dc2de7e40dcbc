# ==== right
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        res = []

        def backtrack(first):
            if first == len(nums):
                res.append(nums[:])
            for i in range(first, len(nums)):
                nums[first], nums[i] = nums[i], nums[first]
                backtrack(first + 1)
                nums[first], nums[i] = nums[i], nums[first]

        backtrack(0)
        return res
# ==== right
def permute(nums):
    out = [[]]
    for x in nums:
        out = [p[:k] + [x] + p[k:] for p in out for k in range(len(p) + 1)]
    return out
# ==== wrong WA
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        res = []

        def backtrack(first):
            if first == len(nums):
                res.append(list(nums))
                return
            for i in range(first, len(nums)):
                nums[first], nums[i] = nums[i], nums[first]
                backtrack(first + 1)

        backtrack(0)
        return res
# ==== wrong WA
def permute(nums):
    a = list(nums)
    out = []
    while True:
        out.append(a[:])
        i = len(a) - 2
        while i >= 0 and a[i] > a[i + 1]:
            i -= 1
        if i < 0:
            return out
        j = len(a) - 1
        while a[j] < a[i]:
            j -= 1
        a[i], a[j] = a[j], a[i]
        a[i + 1 :] = a[: i : -1]
# ==== wrong WA
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        res = []
        path = [0] * len(nums)

        def fill(k):
            if k == len(nums):
                res.append(path[:])
                return
            for spot in range(len(nums)):
                if not path[spot]:
                    path[spot] = nums[k]
                    fill(k + 1)
                    path[spot] = 0

        fill(0)
        return res
# ==== wrong RTE
def permute(nums):
    out = []

    def go(path, used):
        if len(path) == len(nums):
            out.append(path)
            return
        for x in nums:
            if not used & (1 << x):
                go(path + [x], used | (1 << x))

    go([], 0)
    return out
