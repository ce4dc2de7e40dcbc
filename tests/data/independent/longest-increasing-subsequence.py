# ==== right
def length_of_lis(nums):
    tails = []
    for x in nums:
        i = bisect_left(tails, x)
        if i == len(tails):
            tails.append(x)
        else:
            tails[i] = x
    return len(tails)
# ==== right
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        order = {v: i + 1 for i, v in enumerate(sorted(set(nums)))}
        tree = [0] * (len(order) + 1)
        for x in nums:
            i, best = order[x] - 1, 0
            while i:
                best = max(best, tree[i])
                i -= i & -i
            i = order[x]
            while i < len(tree):
                tree[i] = max(tree[i], best + 1)
                i += i & -i
        best, i = 0, len(order)
        while i:
            best = max(best, tree[i])
            i -= i & -i
        return best
# ==== wrong WA
def length_of_lis(nums):
    tails = []
    for x in nums:
        i = bisect_right(tails, x)
        if i == len(tails):
            tails.append(x)
        else:
            tails[i] = x
    return len(tails)
# ==== wrong WA
def length_of_lis(nums):
    best = run = 1
    for a, b in zip(nums, nums[1:]):
        run = run + 1 if b > a else 1
        best = max(best, run)
    return best
# ==== wrong WA
def length_of_lis(nums):
    length, last = 0, -inf
    for x in nums:
        if x > last:
            length, last = length + 1, x
    return length
# ==== wrong WA
def length_of_lis(nums):
    t = []
    for x in nums:
        i = bisect.bisect_left(t, x, max(0, len(t) - 64))
        t[i : i + 1] = [x]
    return len(t)
# ==== wrong WA
def length_of_lis(nums):
    t = []
    for x in nums:
        i = bisect.bisect_left(t, x)
        if i < 2048:
            t[i : i + 1] = [x]
    return len(t)
