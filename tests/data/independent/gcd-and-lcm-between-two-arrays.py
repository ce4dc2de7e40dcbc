# ==== right
from math import gcd, lcm

def numbers_between(a, b):
    high = gcd(*b)
    if any(high % x for x in a):
        return 0, 0, 0
    low = lcm(*a)
    q = high // low
    count, d = 0, 1
    while d * d <= q:
        if q % d == 0:
            count += 1 if d * d == q else 2
        d += 1
    return count, low, high
# ==== right
class Solution:
    def numbersBetween(self, a: List[int], b: List[int]) -> List[int]:
        def g(x, y):
            return x if y == 0 else g(y, x % y)

        top = 0
        for y in b:
            top = g(top, y)
        bottom = 1
        for x in a:
            bottom = bottom // g(bottom, x) * x
            if bottom > top:
                return [0, 0, 0]
        if top % bottom != 0:
            return [0, 0, 0]
        rest, ways, p = top // bottom, 1, 2
        while p * p <= rest:
            e = 0
            while rest % p == 0:
                rest //= p
                e += 1
            ways *= e + 1
            p += 1
        if rest > 1:
            ways *= 2
        return [ways, bottom, top]
# ==== wrong WA
from math import gcd, lcm
def numbers_between(a, b):
    low, high = lcm(*a), gcd(*b)
    if high % low:
        return 0, 0, 0
    return high // low, low, high
# ==== wrong WA
from math import gcd
def numbers_between(a, b):
    low, high = max(a), gcd(*b)
    xs = [x for x in range(low, high + 1, low) if high % x == 0]
    return (len(xs), xs[0], xs[-1]) if xs else (0, 0, 0)
# ==== wrong RTE
from math import gcd, lcm
def numbers_between(a, b):
    low, high = lcm(*a), gcd(*b)
    xs = [x for x in range(low, high + 1, low) if high % x == 0]
    return len(xs), xs[0], xs[-1]
