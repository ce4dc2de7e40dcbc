# ==== right
class Solution:
    def hammingWeight(self, n: int) -> int:
        count = 0
        while n:
            n &= n - 1
            count += 1
        return count
# ==== right
def hamming_weight(n):
    n -= (n >> 1) & 0x55555555
    n = (n & 0x33333333) + ((n >> 2) & 0x33333333)
    n = (n + (n >> 4)) & 0x0F0F0F0F
    return n % 255
# ==== wrong WA
def hamming_weight(n):
    n = n - ((n >> 1) & 0x55555555)
    n = (n & 0x33333333) + ((n >> 2) & 0x33333333)
    return (((n + (n >> 4)) & 0x0F0F0F0F) * 0x01010101) >> 24
# ==== wrong WA
class Solution:
    def hammingWeight(self, n: int) -> int:
        res = 0
        for i in range(31):
            if n & (1 << i):
                res += 1
        return res
# ==== wrong WA
class Solution:
    def hammingWeight(self, n: int) -> int:
        ones = 1
        while n & (n - 1) > 0:
            n = n & (n - 1)
            ones += 1
        return ones
# ==== wrong WA
def hamming_weight(n):
    count = 0
    while n >= 1:
        if n % 2 == 1:
            count += 1
        n /= 2
    return count
