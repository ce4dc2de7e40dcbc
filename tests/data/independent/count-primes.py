# ==== right
class Solution:
    def countPrimes(self, n: int) -> int:
        if n < 3:
            return 0
        prime = bytearray([1]) * n
        prime[0] = prime[1] = 0
        i = 2
        while i * i < n:
            if prime[i]:
                prime[i * i::i] = bytes(len(range(i * i, n, i)))
            i += 1
        return sum(prime)
# ==== right
from math import isqrt

def count_primes(n):
    # Lucy: subtract, for each prime p, the numbers whose least prime factor is p.
    n -= 1
    if n < 2:
        return 0
    r = isqrt(n)
    values = [n // i for i in range(1, r + 1)]
    values += range(values[-1] - 1, 0, -1)
    left = {v: v - 1 for v in values}
    for p in range(2, r + 1):
        if left[p] > left[p - 1]:
            smaller = left[p - 1]
            for v in values:
                if v < p * p:
                    break
                left[v] -= left[v // p] - smaller
    return left[n]
# ==== wrong WA
def count_primes(n):
    if n < 3:
        return 0
    prime = bytearray([1]) * n
    for i in range(2, int(n ** 0.5)):
        if prime[i]:
            prime[i * i::i] = bytes(len(range(i * i, n, i)))
    return sum(prime) - 2
# ==== wrong WA
def count_primes(n):
    # only the odd numbers: place k is 2k + 1, and the place of 1 counts for 2
    size = n // 2
    odd = bytearray([1]) * size
    k = 1
    while 2 * k * (k + 1) < size:
        if odd[k]:
            step = 2 * k + 1
            odd[2 * k * (k + 1)::step] = bytes(len(range(2 * k * (k + 1), size, step)))
        k += 1
    return sum(odd)
# ==== wrong WA
def count_primes(n):
    if n < 3:
        return 0
    prime = bytearray([1]) * n
    prime[0] = prime[1] = 0
    for i in range(2, 1001):
        if i < n and prime[i]:
            prime[i * i::i] = bytes(len(range(i * i, n, i)))
    return sum(prime)
# ==== wrong TLE
def count_primes(n):
    primes = []
    for x in range(2, n):
        for p in primes:
            if p * p > x:
                primes.append(x)
                break
            if x % p == 0:
                break
        else:
            primes.append(x)
    return len(primes)
# ==== wrong WA
def count_primes(n):
    if n < 3:
        return 0
    prime = bytearray([1]) * n
    i = 2
    while i * i < n - 1:
        if prime[i]:
            prime[i * i::i] = bytes(len(range(i * i, n, i)))
        i += 1
    return sum(prime) - 2
