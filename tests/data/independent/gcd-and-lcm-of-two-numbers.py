# ==== right
class Solution:
    def gcdAndLcm(self, a: int, b: int) -> List[int]:
        x, y = a, b
        while y:
            x, y = y, x % y
        return [x, a // x * b]
# ==== right
def gcd_and_lcm(a, b):
    x, y, shift = a, b, 0
    while not (x | y) & 1:
        x, y, shift = x >> 1, y >> 1, shift + 1
    while not x & 1:
        x >>= 1
    while y:
        while not y & 1:
            y >>= 1
        if x > y:
            x, y = y, x
        y -= x
    g = x << shift
    return [g, a * b // g]
# ==== wrong WA
from math import gcd

def gcd_and_lcm(a, b):
    g = gcd(a, b)
    return [g, int(a * b / g)]
# ==== wrong TLE
def gcd_and_lcm(a, b):
    x, y = a, b
    while x != y:
        if x > y:
            x -= y
        else:
            y -= x
    return [x, a * b // x]
# ==== wrong WA
def gcd_and_lcm(a, b):
    g, x, y = 1, a, b
    for p in range(2, 31700):
        while x % p == 0 and y % p == 0:
            g, x, y = g * p, x // p, y // p
    return [g, g * x * y]
# ==== wrong WA
def gcd_and_lcm(a, b):
    g, x, y, p = 1, a, b, 2
    while p * p <= min(x, y):
        if x % p == 0 and y % p == 0:
            g *= p
            x //= p
            y //= p
        else:
            p += 1
    if x == y:
        g, x, y = g * x, 1, 1
    return [g, a // g * b]
# ==== wrong WA
def gcd_and_lcm(a, b):
    x, y = max(a, b), min(a, b)
    for _ in range(32):
        if y == 0:
            break
        x, y = y, x % y
    return [x, a // x * b]
