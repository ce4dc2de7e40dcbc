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
# ==== wrong WA
from math import gcd

def gcd_and_lcm(nums):
    g = 0
    best = {}
    for x in set(nums):
        g = gcd(g, x)
        for p in range(2, 1000):
            if p * p > x:
                break
            k = 0
            while x % p == 0:
                x //= p
                k += 1
            if k > best.get(p, 0):
                best[p] = k
        if x > 1:
            best[x] = max(best.get(x, 0), 1)
    l = 1
    for p, k in best.items():
        l *= p**k
    return g, l
# ==== wrong WA
from math import gcd

def gcd_and_lcm(nums):
    g = 0
    best = {}
    for x in set(nums):
        g = gcd(g, x)
        p = 2
        while p * p <= x and p < 31600:
            k = 0
            while x % p == 0:
                x //= p
                k += 1
            if k > best.get(p, 0):
                best[p] = k
            p += 1
        if x > 1:
            best[x] = max(best.get(x, 0), 1)
    l = 1
    for p, k in best.items():
        l *= p**k
    return g, l
# ==== wrong WA
from math import gcd

def gcd_and_lcm(nums):
    g = 0
    l = 1
    for x in nums[:65536]:
        g = gcd(g, x)
        l = l // gcd(l, x) * x
    return g, l
# ==== wrong WA
from math import gcd

def gcd_and_lcm(nums):
    s = sorted(set(nums))[:49] + [nums[-1]]
    g = gcd(*nums)
    l = 1
    for x in s:
        l = l // gcd(l, x) * x
    return g, l
