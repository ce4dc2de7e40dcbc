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
# ==== wrong WA
from math import gcd

def numbers_between(a, b):
    l = 1
    for x in a:
        l = (l // gcd(l, x) * x) & 0xFFFFFFFF
    g = 0
    for x in b:
        g = gcd(g, x)
    if not l or g % l:
        return (0, 0, 0)
    q = g // l
    c = 0
    i = 1
    while i * i <= q:
        if q % i == 0:
            c += 1 + (i * i != q)
        i += 1
    return (c, l, g)
# ==== wrong WA
from math import gcd

def _p(n):
    s = bytearray([1]) * (n)
    r = []
    for i in range(2, n):
        if s[i]:
            r.append(i)
            for j in range(i * i, n, i):
                s[j] = 0
    return r

P = _p(31600)

def numbers_between(a, b):
    l = 1
    for x in set(a):
        l = l // gcd(l, x) * x
    g = gcd(*b)
    if g % l:
        return (0, 0, 0)
    q = g // l
    c = 1
    for p in P:
        if p * p > q:
            break
        k = 1
        while q % p == 0:
            q //= p
            k += 1
        c *= k
    if q > 1:
        c *= 2
    return (c, l, g)
# ==== wrong WA
from math import gcd

def _p(n):
    s = bytearray([1]) * (n)
    r = []
    for i in range(2, n):
        if s[i]:
            r.append(i)
            for j in range(i * i, n, i):
                s[j] = 0
    return r

P = _p(10000)

def numbers_between(a, b):
    l = 1
    for x in set(a):
        l = l // gcd(l, x) * x
    g = gcd(*b)
    if g % l:
        return (0, 0, 0)
    q = g // l
    c = 1
    for p in P:
        k = 1
        while q % p == 0:
            q //= p
            k += 1
        c *= k
    if q > 1:
        c *= 2
    return (c, l, g)
# ==== wrong WA
from math import gcd, sqrt

def numbers_between(a, b):
    l = 1
    for x in a:
        l = l // gcd(l, x) * x
    g = gcd(*b)
    if g % l:
        return (0, 0, 0)
    q = g // l
    c = 0
    r = int(sqrt(q))
    for i in range(1, min(r, 31606) + 1):
        if q % i == 0:
            c += 1 + (i * i != q)
    return (c, l, g)
# ==== wrong WA
from math import gcd

def numbers_between(a, b):
    l = 1
    for x in a:
        l = l // gcd(l, x) * x
    g = gcd(*b[:50000])
    if g % l:
        return (0, 0, 0)
    q = g // l
    c = 0
    i = 1
    while i * i <= q:
        if q % i == 0:
            c += 1 + (i * i != q)
        i += 1
    return (c, l, g)
# ==== wrong WA
from math import gcd

def numbers_between(a, b):
    # last 40 distinct values of a only
    l = 1
    for x in sorted(set(a))[-40:]:
        l = l // gcd(l, x) * x
    g = gcd(*b)
    if g % l:
        return (0, 0, 0)
    q = g // l
    c = 0
    i = 1
    while i * i <= q:
        if q % i == 0:
            c += 1 + (i * i != q)
        i += 1
    return (c, l, g)
