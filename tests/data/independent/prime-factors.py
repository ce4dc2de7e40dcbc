# ==== right
class Solution:
    def primeFactors(self, n: int) -> List[int]:
        res = []
        p = 2
        while p * p <= n:
            while n % p == 0:
                res.append(p)
                n //= p
            p += 1
        if n > 1:
            res.append(n)
        return res
# ==== right
from math import isqrt

def prime_factors(n):
    if n == 1:
        return []
    if n % 2 == 0:
        return [2] + prime_factors(n // 2)
    if n % 3 == 0:
        return [3] + prime_factors(n // 3)
    # Fermat: n = a² − b², from the middle up to a bound, then trial division by 6k ± 1
    a = isqrt(n)
    if a * a < n:
        a += 1
    for a in range(a, a + 1000):
        b = isqrt(a * a - n)
        if b * b == a * a - n and a - b > 1:
            return sorted(prime_factors(a - b) + prime_factors(a + b))
    k = 5
    while k * k <= n:
        for p in (k, k + 2):
            if n % p == 0:
                return [p] + prime_factors(n // p)
        k += 6
    return [n]
# ==== wrong WA
def prime_factors(n):
    res, p = [], 2
    while p * p < n:
        while n % p == 0:
            res.append(p)
            n //= p
        p += 1
    if n > 1:
        res.append(n)
    return res
# ==== wrong WA
def prime_factors(n):
    res = []
    for p in (2, 3):
        while n % p == 0:
            res.append(p)
            n //= p
    k = 6
    while k * k <= n:
        for p in (k - 1, k + 1):
            while n % p == 0:
                res.append(p)
                n //= p
        k += 6
    if n > 1:
        res.append(n)
    return res
# ==== wrong WA
SIEVE = bytearray([1]) * 65536
for i in range(2, 256):
    if SIEVE[i]:
        SIEVE[i * i::i] = bytes(len(range(i * i, 65536, i)))
PRIMES = [i for i in range(2, 65536) if SIEVE[i]]

def prime_factors(n):
    res = []
    for p in PRIMES:
        while n % p == 0:
            res.append(p)
            n //= p
    if n > 1:
        res.append(n)
    return res
# ==== wrong TLE
def prime_factors(n):
    res, p = [], 2
    while n > 1:
        if n % p:
            p += 1
        else:
            res.append(p)
            n //= p
    return res
# ==== wrong WA
def prime_factors(n):
    factors, p = [], 2
    while n > 1:
        if n == 2 or pow(2, n - 1, n) == 1:
            return factors + [n]
        while n % p:
            p += 1
        factors.append(p)
        n //= p
    return factors
# ==== wrong WA
def is_prime(n):
    if n < 3 or n % 2 == 0:
        return n == 2
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    x = pow(2, d, n)
    for _ in range(s):
        if x in (1, n - 1):
            return x == n - 1 or _ == 0
        x = x * x % n
    return False

def prime_factors(n):
    factors, p = [], 2
    while n > 1 and not is_prime(n):
        while n % p:
            p += 1
        factors.append(p)
        n //= p
    return factors + [n] * (n > 1)
# ==== wrong WA
def prime_factors(n):
    res = []
    for p in (2, 3, 5):
        while n % p == 0:
            res.append(p)
            n //= p
    steps, k, p = (4, 2, 4, 2, 4, 6, 2, 4), 0, 7
    while p * p <= n:
        while n % p == 0:
            res.append(p)
            n //= p
        p += steps[k]
        k = (k + 1) % 8
    if n > 1:
        res.append(n)
    return res
