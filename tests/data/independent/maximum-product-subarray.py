# ==== right
def max_product(nums):
    hi = lo = best = nums[0]
    for x in nums[1:]:
        hi, lo = max(x, hi * x, lo * x), min(x, hi * x, lo * x)
        best = max(best, hi)
    return best
# ==== right
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = max(nums)
        for seq in (nums, nums[::-1]):
            p = 1
            for x in seq:
                p *= x
                best = max(best, p)
                if p == 0:
                    p = 1
        return best
# ==== wrong WA
def max_product(nums):
    cur = best = nums[0]
    for x in nums[1:]:
        cur = max(x, cur * x)
        best = max(best, cur)
    return best
# ==== wrong WA
def max_product(nums):
    hi = lo = 1
    best = 0
    for x in nums:
        hi, lo = max(x, hi * x, lo * x), min(x, hi * x, lo * x)
        best = max(best, hi)
    return best
# ==== wrong WA
def max_product(nums):
    hi = lo = best = nums[0]
    for x in nums[1:]:
        hi = max(x, hi * x, lo * x)
        lo = min(x, hi * x, lo * x)
        best = max(best, hi)
    return best
# ==== wrong WA
def max_product(nums):
    C = 10**9
    b = hi = lo = nums[0]
    for x in nums[1:]:
        a = (x, hi * x, lo * x)
        hi = min(C, max(a))
        lo = max(-C, min(a))
        b = max(b, hi)
    return b
# ==== wrong WA
def max_product(nums):
    b = -(10**9)
    for i in range(len(nums)):
        p = 1
        for j in range(i, min(len(nums), i + 64)):
            p *= nums[j]
            if p > b:
                b = p
            if p == 0:
                break
    return b
# ==== wrong WA
import struct

def max_product(nums):
    f = lambda x: struct.unpack("f", struct.pack("f", x))[0]
    b = hi = lo = nums[0]
    for x in nums[1:]:
        a = (x, f(hi * x), f(lo * x))
        hi = max(a)
        lo = min(a)
        b = max(b, hi)
    return int(b)
# ==== wrong WA
def max_product(nums):
    i = lambda x: (x + 2**30) % 2**31 - 2**30
    b = hi = lo = nums[0]
    for x in nums[1:]:
        a = (x, i(hi * x), i(lo * x))
        hi = max(a)
        lo = min(a)
        b = max(b, hi)
    return b
# ==== wrong WA
def max_product(nums):
    b = max(nums)
    for s in range(0, len(nums), 256):
        seg = nums[s : s + 512]
        hi = lo = 1
        for x in seg:
            a = (x, hi * x, lo * x)
            hi = max(a)
            lo = min(a)
            b = max(b, hi)
    return b
