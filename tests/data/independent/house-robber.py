# ==== right
def rob(nums):
    a = b = 0
    for x in nums:
        a, b = b, max(b, a + x)
    return b
# ==== right
class Solution:
    def rob(self, nums: List[int]) -> int:
        @lru_cache(None)
        def go(i):
            return 0 if i >= len(nums) else max(nums[i] + go(i + 2), go(i + 1))
        return go(0)
# ==== wrong WA
def rob(nums):
    return max(sum(nums[::2]), sum(nums[1::2]))
# ==== wrong RTE
def rob(nums):
    best = [nums[0], max(nums[0], nums[1])]
    for x in nums[2:]:
        best.append(max(best[-1], best[-2] + x))
    return best[-1]
# ==== wrong WA
def rob(nums):
    taken, total = set(), 0
    for i in sorted(range(len(nums)), key=lambda i: -nums[i]):
        if i - 1 not in taken and i + 1 not in taken:
            taken.add(i)
            total += nums[i]
    return total
# ==== wrong WA
def rob(nums):
    x = y = 0
    for i, v in enumerate(nums):
        if i == 64:
            x = y
        x, y = y, max(y, x + v)
    return y
