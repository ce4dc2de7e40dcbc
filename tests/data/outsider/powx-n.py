# ==== right
def my_pow(x, n):
    if n < 0:
        return 1 / my_pow(x, -n)
    if n == 0:
        return 1.0
    half = my_pow(x, n // 2)
    return half * half * (x if n % 2 else 1.0)
# ==== wrong WA
# 2.0, -2: the sign of n is dropped.
def my_pow(x, n):
    n = abs(n)
    out = 1.0
    while n:
        if n & 1:
            out *= x
        x *= x
        n >>= 1
    return out
# ==== wrong TLE
# 1.0, 2**31 - 1: linear in n.
def my_pow(x, n):
    out = 1.0
    for _ in range(abs(n)):
        out *= x
    return out if n >= 0 else 1 / out
# ==== wrong WA
# 2.0, -1: n // 2 of a negative n never gets to 0, and a limit of the depth ends it.
def my_pow(x, n):
    def go(n, depth):
        if n == 0 or depth > 64:
            return 1.0
        half = go(n // 2, depth + 1)
        return half * half * (x if n % 2 else 1.0)

    return go(n, 0)
# ==== wrong WA
# -1.0, 3: logarithms, and the sign of an odd power of a negative x is lost.
def my_pow(x, n):
    if n == 0:
        return 1.0
    if x == 0:
        return 0.0
    return math.exp(n * math.log(abs(x)))
# ==== wrong WA
# 2.0, -2**31: -n does not fit in 32 bits with its sign, and the loop is skipped.
def my_pow(x, n):
    m = -n if n < 0 else n
    if m > 2**31 - 1:
        m -= 2**32
    out, base = 1.0, x
    while m > 0:
        if m & 1:
            out *= base
        base *= base
        m >>= 1
    return 1 / out if n < 0 else out
# ==== wrong TLE
# -1.0, 2**31 - 1: linear, with shortcuts for 1.0 and for what has run to 0.
def my_pow(x, n):
    if x == 1.0:
        return 1.0
    out, m = 1.0, abs(n)
    while m:
        out *= x
        if out == 0 or math.isinf(out):
            break
        m -= 1
    return out if n >= 0 else 1 / out if out else 0.0
