# ==== right
class Solution:
    def getSum(self, a: int, b: int) -> int:
        mask = 0xFFFFFFFF
        while b & mask:
            a, b = a ^ b, (a & b) << 1
        a &= mask
        return a if a <= 0x7FFFFFFF else ~(a ^ mask)
# ==== right
def get_sum(a, b):
    total = carry = 0
    bit = 1
    for _ in range(13):
        x, y = bool(a & bit), bool(b & bit)
        if x ^ y ^ carry:
            total |= bit
        carry = (x and y) or (carry and (x or y))
        bit <<= 1
    return ~(total ^ 0x1FFF) if total & 0x1000 else total
# ==== wrong TLE
class Solution:
    def getSum(self, a: int, b: int) -> int:
        while b != 0:
            carry = (a & b) << 1
            a = a ^ b
            b = carry
        return a
# ==== wrong WA
class Solution:
    def getSum(self, a: int, b: int) -> int:
        mask = 0x7FF
        a &= mask
        b &= mask
        while b:
            a, b = a ^ b, ((a & b) << 1) & mask
        return a if a < 0x400 else ~(a ^ mask)
# ==== wrong WA
def get_sum(a, b):
    carry = (a & b) << 1
    if not carry:
        return a | b
    return (a ^ b) ^ carry if (a ^ b) & carry == 0 else (a ^ b) ^ carry | ((a ^ b) & carry) << 1
# ==== wrong WA
def get_sum(a, b):
    mask = 0xFFFFFFFF
    while b & mask:
        a = a ^ b
        b = (~a & b) << 1
    a &= mask
    return a
