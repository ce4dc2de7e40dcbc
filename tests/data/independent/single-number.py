# ==== right
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        res = 0
        for x in nums:
            res ^= x
        return res
# ==== right
def single_number(nums):
    alone = set()
    for x in nums:
        if x in alone:
            alone.discard(x)
        else:
            alone.add(x)
    return alone.pop()
# ==== wrong WA
def single_number(nums):
    a = sorted(nums)
    for i in range(0, len(a) - 2, 2):
        if a[i] != a[i + 1]:
            return a[i]
    return a[0]
# ==== wrong WA
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        res = 0
        for bit in range(32):
            ones = sum((x >> bit) & 1 for x in nums)
            if ones % 2:
                res |= 1 << bit
        return res
# ==== wrong WA
class Solution:
    seen = set()

    def singleNumber(self, nums: List[int]) -> int:
        for x in nums:
            if x in self.seen:
                self.seen.remove(x)
            else:
                self.seen.add(x)
        return list(self.seen)[0]
# ==== wrong TLE
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        for x in nums:
            if nums.count(x) == 1:
                return x
