# ==== right
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        n = len(nums)
        ans = [1] * n
        for i in range(1, n):
            ans[i] = ans[i - 1] * nums[i - 1]
        suffix = 1
        for i in range(n - 1, -1, -1):
            ans[i] *= suffix
            suffix *= nums[i]
        return ans
# ==== right
def product_except_self(nums):
    zeros = nums.count(0)
    product = 1
    for x in nums:
        if x:
            product *= x
    if zeros > 1:
        return [0] * len(nums)
    if zeros:
        return [0 if x else product for x in nums]
    return [product // x for x in nums]
# ==== wrong RTE
def product_except_self(nums):
    total = 1
    for x in nums:
        total *= x
    return [total // x for x in nums]
# ==== wrong WA
def product_except_self(nums):
    # Two zeros are taken for one.
    rest = 1
    for x in nums:
        rest *= x or 1
    if 0 in nums:
        return [0 if x else rest for x in nums]
    return [rest // x for x in nums]
# ==== wrong WA
import math

def product_except_self(nums):
    if nums.count(0) > 1:
        return [0] * len(nums)
    logs = sum(math.log(abs(x)) for x in nums if x)
    odd = sum(x < 0 for x in nums) % 2
    out = []
    for x in nums:
        if x and 0 in nums:
            out.append(0)
            continue
        size = round(math.exp(logs - (math.log(abs(x)) if x else 0)))
        out.append(-size if odd else size)
    return out
# ==== wrong TLE
def product_except_self(nums):
    out = []
    for i in range(len(nums)):
        p = 1
        for j, x in enumerate(nums):
            if j != i:
                p *= x
        out.append(p)
    return out
