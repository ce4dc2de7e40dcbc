# ==== right
def my_pow(x, n):
    if n < 0:
        return 1 / my_pow(x, -n)
    if n == 0:
        return 1.0
    half = my_pow(x, n // 2)
    return half * half * (x if n % 2 else 1)
# ==== right
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n < 0:
            x, n = 1 / x, -n
        result = 1.0
        while n:
            if n & 1:
                result *= x
            x *= x
            n >>= 1
        return result
# ==== wrong TLE
def my_pow(x, n):
    result = 1.0
    for _ in range(abs(n)):
        result *= x
    return result if n >= 0 else 1 / result
# ==== wrong RTE
def my_pow(x, n):
    if n == 0:
        return 1.0
    half = my_pow(x, n // 2)
    return half * half * (x if n % 2 else 1)
# ==== wrong WA
def my_pow(x, n):
    result, n = 1.0, abs(n)
    while n:
        if n & 1:
            result *= x
        x *= x
        n >>= 1
    return result
# ==== wrong WA
import math, struct, functools

def my_pow(x, n):
    if abs(x - 1) < 1e-9:
        return 1.0
    if n < 0:
        x, n = 1 / x, -n
    r = 1.0
    while n:
        if n & 1:
            r *= x
        x *= x
        n >>= 1
    return r
# ==== wrong WA
import math, struct, functools

def my_pow(x, n):
    return _p(round(x, 6), n)

def _p(x, n):
    if n < 0:
        x, n = 1 / x, -n
    r = 1.0
    while n:
        if n & 1:
            r *= x
        x *= x
        n >>= 1
    return r
# ==== wrong WA
import math, struct, functools

def my_pow(x, n):
    if abs(x) < 1e-5:
        return 0.0
    if n < 0:
        x, n = 1 / x, -n
    r = 1.0
    while n:
        if n & 1:
            r *= x
        x *= x
        n >>= 1
    return r
