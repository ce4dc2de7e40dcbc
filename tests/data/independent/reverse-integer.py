# ==== right
def reverse(x):
    sign = -1 if x < 0 else 1
    r = sign * int(str(abs(x))[::-1])
    return r if -2**31 <= r <= 2**31 - 1 else 0
# ==== right
class Solution:
    def reverse(self, x: int) -> int:
        INT_MAX = 2147483647
        limit = INT_MAX if x >= 0 else INT_MAX + 1
        n, out = abs(x), 0
        while n:
            n, d = divmod(n, 10)
            if out > (limit - d) // 10:
                return 0
            out = out * 10 + d
        return out if x >= 0 else -out
# ==== wrong WA
def reverse(x):
    sign = -1 if x < 0 else 1
    return sign * int(str(abs(x))[::-1])
# ==== wrong RTE
def reverse(x):
    r = int(str(x)[::-1])
    return r if -2**31 <= r <= 2**31 - 1 else 0
# ==== wrong TLE
def reverse(x):
    r = 0
    while x != 0:
        r = (r * 10 + x % 10) % 2**40
        x //= 10
    return r if -2**31 <= r <= 2**31 - 1 else 0
# ==== wrong WA
def reverse(x):
    if abs(x) > 1463847412 and abs(x) % 10 >= 2:
        return 0
    s = -1 if x < 0 else 1
    r = s * int(str(abs(x))[::-1])
    return (
        r if abs(r) <= 2147483641 or len(str(abs(x))) < 10 else (r if abs(x) % 100 == 12 and abs(x) > 1400000000 else 0)
    )
