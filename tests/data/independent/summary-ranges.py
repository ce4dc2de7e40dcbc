# ==== right
class Solution:
    def summaryRanges(self, nums: List[int]) -> List[str]:
        res = []
        i = 0
        while i < len(nums):
            start = nums[i]
            while i + 1 < len(nums) and nums[i + 1] == nums[i] + 1:
                i += 1
            res.append(str(start) if start == nums[i] else f"{start}->{nums[i]}")
            i += 1
        return res
# ==== right
from itertools import groupby

def summary_ranges(nums):
    out = []
    for _, group in groupby(enumerate(nums), key=lambda p: p[1] - p[0]):
        values = [x for _, x in group]
        out.append("->".join(map(str, (values[0], values[-1]) if len(values) > 1 else values)))
    return out
# ==== wrong WA
def summary_ranges(nums):
    out = []
    if not nums:
        return out
    first = last = nums[0]
    for x in nums[1:] + [2**31]:
        if x != last + 1:
            out.append(f"{first}->{last}" if first < last else f"{first}")
            first = x
        last = x
    return out
# ==== wrong WA
class Solution:
    def summaryRanges(self, nums: List[int]) -> List[str]:
        ans = []
        start = None
        for i, x in enumerate(nums):
            if not start:
                start = x
            if i == len(nums) - 1 or nums[i + 1] > x + 1:
                ans.append(str(x) if start == x else str(start) + "->" + str(x))
                start = None
        return ans
# ==== wrong WA
class Solution:
    def summaryRanges(self, nums: List[int]) -> List[str]:
        ranges = []
        for x in nums:
            if ranges and ranges[-1][1] + 1 == x:
                ranges[-1][1] = x
            else:
                ranges.append([x, x])
        return ["->".join(sorted({str(a), str(b)})) for a, b in ranges]
# ==== wrong SLOW
def summary_ranges(nums):
    out = []
    i = 0
    while i < len(nums):
        end = nums[i]
        while end + 1 in nums[i:]:
            end += 1
        out.append(f"{nums[i]}->{end}" if end > nums[i] else str(end))
        i += end - nums[i] + 1
    return out
