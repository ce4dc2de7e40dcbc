# ==== right
def numbers_between(a, b):
    low, high = math.lcm(*set(a)), math.gcd(*b)
    if high % low:
        return (0, 0, 0)
    rest, count, p = high // low, 1, 2
    while p * p <= rest:
        power = 0
        while rest % p == 0:
            rest //= p
            power += 1
        count *= power + 1
        p += 1
    return (count * (2 if rest > 1 else 1), low, high)
# ==== wrong WA
# a [3], b [8]: no test whether the multiple divides.
def numbers_between(a, b):
    low, high = math.lcm(*set(a)), math.gcd(*b)
    rest = high // low
    if rest == 0:
        return (0, 0, 0)
    count = sum(2 - (d * d == rest) for d in range(1, math.isqrt(rest) + 1) if rest % d == 0)
    return (count, low, high)
# ==== wrong WA
# a [1], b [4]: the square root is counted twice.
def numbers_between(a, b):
    low, high = math.lcm(*set(a)), math.gcd(*b)
    if high % low:
        return (0, 0, 0)
    rest = high // low
    if rest == 1:
        return (1, low, high)
    count, d = 0, 1
    while d * d <= rest:
        if rest % d == 0:
            count += 2
        d += 1
    return (count, low, high)
# ==== wrong TLE
# a [1], b [999999937]: linear in the value.
def numbers_between(a, b):
    low, high = math.lcm(*set(a)), math.gcd(*b)
    if high % low:
        return (0, 0, 0)
    return (sum(high % x == 0 for x in range(low, high + 1, low)), low, high)
# ==== wrong WA
# a [4, 6], b [12]: the product stands for the least common multiple.
def numbers_between(a, b):
    low = 1
    for x in set(a):
        low = low * x if low % x else low
    high = math.gcd(*b)
    if high % low:
        return (0, 0, 0)
    rest = high // low
    return (sum(2 - (d * d == rest) for d in range(1, math.isqrt(rest) + 1) if rest % d == 0), low, high)
# ==== wrong WA
# a [1], b [9]: the trial divisors stop before the square root.
def numbers_between(a, b):
    low, high = math.lcm(*set(a)), math.gcd(*b)
    if high % low:
        return (0, 0, 0)
    rest = high // low
    found = {1, rest}
    for d in range(2, math.isqrt(rest)):
        if rest % d == 0:
            found |= {d, rest // d}
    return (len(found), low, high)
# ==== wrong WA
# a [9, 2**29], b [2**29]: the multiple is cut to 32 bits.
def numbers_between(a, b):
    low = 1
    for x in set(a):
        low = (low // math.gcd(low, x) * x & 0xFFFFFFFF) or 1
    high = math.gcd(*b)
    if high % low:
        return (0, 0, 0)
    rest = high // low
    return (sum(2 - (d * d == rest) for d in range(1, math.isqrt(rest) + 1) if rest % d == 0), low, high)
