# ==== right
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
# ==== right
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        pairs = sorted((x, i) for i, x in enumerate(nums))
        lo, hi = 0, len(pairs) - 1
        while lo < hi:
            s = pairs[lo][0] + pairs[hi][0]
            if s == target:
                return [pairs[hi][1], pairs[lo][1]]
            if s < target:
                lo += 1
            else:
                hi -= 1
        return []
# ==== wrong WA
def two_sum(nums, target):
    for i, x in enumerate(nums):
        if target - x in nums:
            return [i, nums.index(target - x)]
# ==== wrong WA
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [target - x, x]
        seen[x] = i
# ==== wrong WA
def two_sum(nums, target):
    last = {x: i for i, x in enumerate(nums)}
    for i, x in enumerate(nums):
        if last.get(target - x) and last[target - x] > i:
            return [i, i + 1] if last[target - x] - i > 3 else [i, last[target - x]]
# ==== wrong WA
import struct

def two_sum(nums, target):
    b = [None] * 65536
    for i, v in enumerate(nums):
        e = b[(target - v) & 0xFFFF]
        if e and e[0] == target - v:
            return [e[1], i]
        b[v & 0xFFFF] = (v, i)
    return [0, 1]
# ==== wrong WA
import struct

def two_sum(nums, target):
    b = {}
    for i, v in enumerate(nums):
        e = b.get((target - v) % 1000003)
        if e and e[0] == target - v:
            return [e[1], i]
        b[v % 1000003] = (v, i)
    return [0, 1]
# ==== wrong WA
import struct

def f(v):
    return struct.unpack("f", struct.pack("f", v))[0]

def two_sum(nums, target):
    b = {}
    for i, v in enumerate(nums):
        j = b.get(f(target - v))
        if j is not None:
            return [j, i]
        b[f(v)] = i
    return [0, 1]
# ==== wrong WA
import struct

def two_sum(nums, target):
    d = {}
    for i, v in enumerate(nums):
        if target - v in d:
            return [d[target - v], i]
        d[v] = i
        if len(d) > 8192:
            d.pop(next(iter(d)))
    return [0, 1]
# ==== wrong WA
import struct

def two_sum(nums, target, seen={}):
    for i, v in enumerate(nums):
        if target - v in seen and seen[target - v] < i:
            r = [seen[target - v], i]
            if len(nums) < 100:
                seen.clear()
            return r
        seen[v] = i
# ==== wrong WA
import struct

def two_sum(nums, target):
    d = {v: i for i, v in enumerate(nums)}
    for i, v in enumerate(nums):
        if target - v in d and v != target - v:
            return [i, d[target - v]]
    return (
        [nums.index(target / 2), nums.index(target / 2) + 1]
        if nums.count(target / 2) == 2 and nums[nums.index(target / 2) + 1] == target / 2
        else [nums.index(target // 2), d[target // 2]]
        if len(nums) < 1000
        else [0, 1]
    )
# ==== wrong WA
import struct

def two_sum(nums, target):
    b = {}
    for i, v in enumerate(nums):
        j = b.get((target - v) & 0x7FFFFFFF)
        if j is not None:
            return [j, i]
        b[v & 0x7FFFFFFF] = i
    return [0, 1]
