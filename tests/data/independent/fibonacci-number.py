# ==== right
class Solution:
    @lru_cache(None)
    def fib(self, n: int) -> int:
        if n < 2:
            return n
        return self.fib(n - 1) + self.fib(n - 2)
# ==== right
def fib(n):
    def double(k):
        if k == 0:
            return 0, 1
        a, b = double(k // 2)
        c = a * (2 * b - a)
        d = a * a + b * b
        return (d, c + d) if k % 2 else (c, d)
    return double(n)[0]
# ==== wrong WA
def fib(n):
    root = math.sqrt(5)
    return int(((1 + root) / 2) ** n / root + 0.5)
# ==== wrong WA
known = [0, 1]

def fib(n):
    while len(known) <= n:
        known.append(known[-1] + known[-2])
    return known[-1] if n else 0
# ==== wrong RTE
def fib(n):
    f = [0] * (n + 1)
    f[1] = 1
    for i in range(2, n + 1):
        f[i] = f[i - 1] + f[i - 2]
    return f[n]
# ==== wrong TLE
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
