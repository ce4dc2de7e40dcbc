# ==== right
class Solution:
    def powerModulo(self, base: int, exponent: int, modulus: int) -> int:
        result = 1 % modulus
        base %= modulus
        while exponent:
            if exponent & 1:
                result = result * base % modulus
            base = base * base % modulus
            exponent >>= 1
        return result
# ==== right
def power_modulo(base, exponent, modulus):
    if exponent == 0:
        return 1 % modulus
    half = power_modulo(base, exponent // 2, modulus)
    square = half * half
    return square * base % modulus if exponent % 2 else square % modulus
# ==== wrong WA
def power_modulo(base, exponent, modulus):
    result = 1
    while exponent:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result
# ==== wrong WA
def power_modulo(base, exponent, modulus):
    base %= modulus
    if base == 0:
        return 0
    result = 1
    for bit in bin(exponent)[2:]:
        result = result * result % modulus
        if bit == "1":
            result = result * base % modulus
    return result
# ==== wrong WA
def power_modulo(base, exponent, modulus):
    if modulus == 1:
        return 0
    seen, order, value = {}, [], 1
    while value not in seen and len(order) < 100000:
        seen[value] = len(order)
        order.append(value)
        value = value * base % modulus
    if value not in seen:
        return pow(base, exponent % (modulus - 1), modulus)
    return order[exponent % len(order)] if exponent >= len(order) else order[exponent]
# ==== wrong TLE
def power_modulo(base, exponent, modulus):
    result = 1 % modulus
    for _ in range(exponent):
        result = result * base % modulus
    return result
# ==== wrong WA
def power_modulo(base, exponent, modulus):
    if base == 0:
        return 0
    return pow(base, exponent, modulus)
# ==== wrong WA
def power_modulo(base, exponent, modulus):
    if base and base % modulus == 0:
        return 0
    return pow(base, exponent, modulus)
# ==== wrong WA
def power_modulo(base, exponent, modulus):
    phi, rest, p = modulus, modulus, 2
    while p * p <= rest:
        if rest % p == 0:
            phi -= phi // p
            while rest % p == 0:
                rest //= p
        p += 1
    if rest > 1:
        phi -= phi // rest
    return pow(base, exponent % phi + phi, modulus)
