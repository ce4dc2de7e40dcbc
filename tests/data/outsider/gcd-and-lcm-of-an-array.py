# ==== right
def gcd_and_lcm(nums):
    def both(items):
        if len(items) == 1:
            return items[0], items[0]
        half = len(items) // 2
        (g, m), (h, n) = both(items[:half]), both(items[half:])
        d = math.gcd(m, n)
        return math.gcd(g, h), m // d * n

    return [*both(list(set(nums)))]
# ==== wrong WA
# [2, 4, 8]: product divided by the gcd of all.
def gcd_and_lcm(nums):
    values = set(nums)
    g = math.gcd(*values)
    return (g, math.prod(values) // g ** (len(values) - 1))
# ==== wrong WA
# [10**9, 999999937, 7]: the division is in floating point.
def gcd_and_lcm(nums):
    g, m = nums[0], nums[0]
    for x in set(nums):
        g = math.gcd(g, x)
        m = int(m / math.gcd(m, x) * x) if m < 10**300 else m
    return (g, m)
# ==== wrong WA
# [10**9, 10**9 - 1, 10**9 - 3]: the multiple is cut to 64 bits.
def gcd_and_lcm(nums):
    g, m = 0, 1
    for x in nums:
        g = math.gcd(g, x)
        m = (m // math.gcd(m, x) * x) & (2**64 - 1)
        if m == 0:
            m = 1
    return (g, m)
# ==== wrong WA
# [7, 14]: divisors are tried up to the square root only.
def gcd_and_lcm(nums):
    least = min(nums)
    values = set(nums)
    g = max((d for d in range(1, math.isqrt(least) + 1) if all(v % d == 0 for v in values)), default=1)
    return (g, math.lcm(*values))
# ==== wrong TLE
# [10**9, 10**9 - 1]: counts up by the largest number until all divide.
def gcd_and_lcm(nums):
    values = set(nums)
    top = max(values)
    m = top
    while any(m % v for v in values):
        m += top
    g = min(values)
    while any(v % g for v in values):
        g -= 1
    return (g, m)
