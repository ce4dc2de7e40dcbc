# ==== right
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        if num1 == "0" or num2 == "0":
            return "0"
        res = [0] * (len(num1) + len(num2))
        for i in range(len(num1) - 1, -1, -1):
            for j in range(len(num2) - 1, -1, -1):
                total = int(num1[i]) * int(num2[j]) + res[i + j + 1]
                res[i + j + 1] = total % 10
                res[i + j] += total // 10
        return "".join(map(str, res)).lstrip("0")
# ==== right
def multiply(num1, num2):
    a, b = ([ord(c) - 48 for c in reversed(x)] for x in (num1, num2))
    out, carry = [], 0
    for k in range(len(a) + len(b)):
        for i in range(max(0, k - len(b) + 1), min(k + 1, len(a))):
            carry += a[i] * b[k - i]
        carry, digit = divmod(carry, 10)
        out.append(digit)
    while len(out) > 1 and out[-1] == 0:
        out.pop()
    return "".join(map(str, reversed(out)))
# ==== wrong WA
def multiply(num1, num2):
    res = [0] * (len(num1) + len(num2))
    for i in range(len(num1) - 1, -1, -1):
        for j in range(len(num2) - 1, -1, -1):
            total = int(num1[i]) * int(num2[j]) + res[i + j + 1]
            res[i + j + 1] = total % 10
            res[i + j] += total // 10
    return "".join(map(str, res)).lstrip("0")
# ==== wrong WA
def multiply(num1, num2):
    if num1 == "0" or num2 == "0":
        return "0"
    sums = [0] * (len(num1) + len(num2))
    place = 0
    for y in reversed(num2):
        if y == "0":
            continue
        for i, x in enumerate(reversed(num1)):
            sums[place + i] += int(x) * int(y)
        place += 1
    for k in range(len(sums) - 1):
        sums[k + 1] += sums[k] // 10
        sums[k] %= 10
    trailing = len(num2) - len(num2.rstrip("0"))
    return "".join(map(str, reversed(sums))).lstrip("0") + "0" * trailing
# ==== wrong WA
def multiply(num1, num2):
    if num1 == "0":
        return "0"
    total, place = [], 0
    for y in reversed(num2):
        row, carry = [0] * place, 0
        for x in reversed(num1):
            carry, digit = divmod(int(x) * int(y) + carry, 10)
            row.append(digit)
        if carry:
            row.append(carry)
        carry, merged = 0, []
        for k in range(max(len(row), len(total))):
            s = carry + (row[k] if k < len(row) else 0) + (total[k] if k < len(total) else 0)
            carry, digit = divmod(s, 10)
            merged.append(digit)
        if carry:
            merged.append(carry)
        total = merged
        place += 1
    return "".join(map(str, reversed(total)))
# ==== wrong WA
def multiply(num1, num2):
    a = 0.0
    for c in num1:
        a = a * 10 + int(c)
    b = 0
    for c in num2:
        b = b * 10 + int(c)
    return str(int(a * b)) if len(num1) + len(num2) < 300 else str(int(a) * b)
# ==== wrong WA
def multiply(num1, num2):
    def chunks(x):
        return [int(x[max(0, i - 9):i]) for i in range(len(x), 0, -9)]
    a, b = chunks(num1), chunks(num2)
    out = [0] * (len(a) + len(b))
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            out[i + j] += x * y
            out[i + j + 1] += out[i + j] // 10 ** 9
            out[i + j] %= 10 ** 9
    while len(out) > 1 and not out[-1]:
        out.pop()
    return "".join(str(x) for x in reversed(out))
