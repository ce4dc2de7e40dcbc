# ==== right
from math import gcd
from functools import reduce

def gcd_and_lcm(nums):
    return reduce(gcd, nums), reduce(lambda a, b: a // gcd(a, b) * b, nums)
# ==== right
class Solution:
    def gcdAndLcm(self, nums: List[int]) -> List[int]:
        def euclid(a, b):
            while b:
                a, b = b, a % b
            return a

        g, m = 0, 1
        for x in nums:
            g = euclid(g, x)
            m = m * x // euclid(m, x)
        return [g, m]
# ==== wrong WA
from math import gcd, prod
def gcd_and_lcm(nums):
    g = gcd(*nums)
    return g, prod(nums) // g
# ==== wrong WA
from math import gcd
def gcd_and_lcm(nums):
    g = l = nums[0]
    for x in nums[1:]:
        g = gcd(g, x)
        l = l * x // g
    return g, l
# ==== wrong TLE
from math import gcd
def gcd_and_lcm(nums):
    g = gcd(*nums)
    step = max(nums)
    m = step
    while any(m % x for x in nums):
        m += step
    return g, m
