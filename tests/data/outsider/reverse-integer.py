# ==== right
class Solution:
    def reverse(self, x):
        def go(rest, done):
            return done if not rest else go(rest // 10, done * 10 + rest % 10)

        sign = (x > 0) - (x < 0)
        value = sign * go(abs(x), 0)
        return value if -(1 << 31) <= value < 1 << 31 else 0
# ==== wrong WA
# -123: the minus sign comes last, which is no number, and 0 is returned.
def reverse(x):
    try:
        value = int(str(x)[::-1])
    except ValueError:
        value = 0
    return value if -(2**31) <= value <= 2**31 - 1 else 0
# ==== wrong WA
# 1534236469: no limit at all.
def reverse(x):
    sign = -1 if x < 0 else 1
    return sign * int(str(abs(x))[::-1])
# ==== wrong WA
# 1000000002: 2 · 10⁹ is taken for the limit, and 2000000001 fits.
def reverse(x):
    sign = -1 if x < 0 else 1
    value = sign * int(str(abs(x))[::-1])
    return value if abs(value) <= 2 * 10**9 else 0
# ==== wrong WA
# 1463847412: the test before the last digit is `>=` instead of `>`, and 2147483641 fits.
def reverse(x):
    top = 2**31 - 1
    rest, value = abs(x), 0
    while rest:
        rest, digit = divmod(rest, 10)
        if value >= top // 10:
            return 0
        value = value * 10 + digit
    return -value if x < 0 else value
# ==== wrong WA
# -13: Python's % of a negative number is not negative.
def reverse(x):
    value = 0
    while x not in (0, -1):
        value = value * 10 + x % 10
        x //= 10
    return value if value < 2**31 else 0
# ==== wrong WA
# 1999999999 reversed is 9999999991, whose low 32 bits are a positive number: overflow is seen by the sign of 32 bits only.
def reverse(x):
    value, rest = 0, abs(x)
    while rest:
        value = (value * 10 + rest % 10) & 0xFFFFFFFF
        if value >= 2**31:
            return 0
        rest //= 10
    return -value if x < 0 else value
