# ==== right
class Solution:
    def reverseBits(self, n: int) -> int:
        res = 0
        for _ in range(32):
            res = (res << 1) | (n & 1)
            n >>= 1
        return res
# ==== right
def reverse_bits(n):
    n = (n >> 16) | (n << 16) & 0xFFFFFFFF
    n = (n & 0xFF00FF00) >> 8 | (n & 0x00FF00FF) << 8
    n = (n & 0xF0F0F0F0) >> 4 | (n & 0x0F0F0F0F) << 4
    n = (n & 0xCCCCCCCC) >> 2 | (n & 0x33333333) << 2
    return (n & 0xAAAAAAAA) >> 1 | (n & 0x55555555) << 1
# ==== wrong WA
def reverse_bits(n):
    return int(bin(n)[:1:-1], 2)
# ==== wrong WA
class Solution:
    def reverseBits(self, n: int) -> int:
        res = 0
        for i in range(32):
            res |= (n >> i & 1) << (31 - i)
        return res - 2**32 if res >= 2**31 else res
# ==== wrong WA
def reverse_bits(n):
    result, power = 0, 31
    while n > 1:
        result += (n & 1) << power
        n >>= 1
        power -= 1
    return result
# ==== wrong WA
TABLE = [int(f"{b:08b}"[::-1], 2) for b in range(256)]

def reverse_bits(n):
    result = 0
    while n:
        result = result << 8 | TABLE[n & 255]
        n >>= 8
    return result
