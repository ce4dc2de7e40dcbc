# ==== right
class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        for i in range(len(digits) - 1, -1, -1):
            if digits[i] < 9:
                digits[i] += 1
                return digits
            digits[i] = 0
        return [1] + digits
# ==== right
def plus_one(digits):
    return [int(c) for c in str(int("".join(map(str, digits))) + 1)]
# ==== wrong WA
def plus_one(digits):
    i = len(digits) - 1
    while i > 0 and digits[i] == 9:
        digits[i] = 0
        i -= 1
    digits[i] += 1
    return digits
# ==== wrong WA
def plus_one(digits):
    number = 0
    for i, d in enumerate(reversed(digits)):
        number += d * int(10.0 ** i)
    return [int(c) for c in str(number + 1)]
# ==== wrong WA
def plus_one(digits):
    if digits[-1] < 9:
        digits[-1] += 1
        return digits
    digits[-1] = 0
    if len(digits) == 1:
        return [1, 0]
    digits[-2] += 1
    if digits[-2] == 10:
        digits[-2] = 0
        if len(digits) == 2:
            return [1, 0, 0]
        digits[-3] += 1
    return digits
# ==== wrong WA
def plus_one(digits):
    out, carry = [], 1
    for d in reversed(digits):
        carry, d = divmod(d + carry, 10)
        out.append(d)
    out.append(carry)
    out.reverse()
    return out
# ==== wrong WA
def plus_one(digits):
    number = 0
    for d in digits:
        number = number * 10 + d & (1 << 64) - 1
    return [int(c) for c in str(number + 1)]
# ==== wrong WA
def plus_one(digits):
    nines = len(digits)
    while nines and digits[nines - 1] == 9:
        nines -= 1
    if nines == 0:
        return [1] + [0] * len(digits)
    return digits[:nines - 1] + [digits[nines - 1] + 1] + [0] * min(len(digits) - nines, 64)
