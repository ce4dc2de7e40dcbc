# ==== right
class Solution:
    def isHappy(self, n: int) -> bool:
        def step(x):
            total = 0
            while x:
                x, d = divmod(x, 10)
                total += d * d
            return total
        slow, fast = n, step(n)
        while fast != 1 and slow != fast:
            slow = step(slow)
            fast = step(step(fast))
        return fast == 1
# ==== right
def is_happy(n):
    while n > 9:
        n = sum(int(c) ** 2 for c in str(n))
    return n in (1, 7)
# ==== wrong WA
def is_happy(n):
    for _ in range(6):
        if n == 1:
            return True
        n = sum(int(c) ** 2 for c in str(n))
    return n == 1
# ==== wrong WA
def is_happy(n, seen=set()):
    while n != 1:
        if n in seen:
            return False
        seen.add(n)
        n = sum(int(c) ** 2 for c in str(n))
    return True
# ==== wrong TLE
def is_happy(n):
    def step(x):
        return sum(int(c) * int(c) for c in str(x))
    first = n
    n = step(n)
    while n != 1 and n != first:
        n = step(n)
    return n == 1
# ==== wrong WA
def is_happy(n):
    seen = set()
    while n != 1:
        if n in seen:
            return False
        seen.add(n)
        total = 0
        while n > 10:
            n, d = divmod(n, 10)
            total += d * d
        n = total + n * n
    return True
# ==== wrong WA
def is_happy(n):
    seen = set()
    while n not in seen:
        seen.add(n)
        total = 0
        for k in range(9):
            d = n // 10 ** k % 10
            total += d * d
        n = total
    return n == 1
