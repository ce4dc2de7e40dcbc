# ==== right
class Solution:
    def romanToInt(self, s: str) -> int:
        value = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
        total = 0
        for a, b in zip(s, s[1:]):
            total += -value[a] if value[a] < value[b] else value[a]
        return total + value[s[-1]]
# ==== right
def roman_to_int(s):
    for pair, plain in (("IV", "IIII"), ("IX", "VIIII"), ("XL", "XXXX"), ("XC", "LXXXX"), ("CD", "CCCC"), ("CM", "DCCCC")):
        s = s.replace(pair, plain)
    return sum(s.count(c) * v for c, v in zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))
# ==== wrong WA
def roman_to_int(s):
    value = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total, last = 0, 0
    for c in reversed(s):
        if value[c] <= last:
            total -= value[c]
        else:
            total += value[c]
            last = value[c]
    return total
# ==== wrong WA
def roman_to_int(s):
    value = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = sum(value[c] for c in s)
    for pairs, off in ((("IV", "IX"), 2), (("XL", "XC"), 20), (("CD", "CM"), 200)):
        if s.endswith(pairs):
            total -= off
            break
        if any(p in s for p in pairs):
            total -= off
    return total
# ==== wrong WA
def roman_to_int(s):
    pairs = {"IV": 4, "IX": 9, "XL": 40, "XC": 90, "CD": 400, "CM": 900}
    value = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total, i = 0, 0
    while i < len(s) - 1:
        if s[i:i + 2] in pairs:
            total += pairs[s[i:i + 2]]
            i += 2
        else:
            total += value[s[i]]
            i += 1
    return total + (value[s[-1]] if s[-2:] not in pairs and len(s) < 15 else 0)
# ==== wrong WA
def roman_to_int(s):
    value = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for i, c in enumerate(s):
        if c in "IXC" and i + 1 < len(s) and s[i + 1] in {"I": "VX", "X": "LC", "C": "D"}[c]:
            total -= value[c]
        else:
            total += value[c]
    return total
# ==== right
PLACES = (
    ("M", "MM", "MMM"),
    ("C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"),
    ("X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"),
    ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
)

def roman_to_int(s):
    total = 0
    for k, place in enumerate(PLACES):
        total *= 10
        for digit, text in reversed(list(enumerate(place, 1))):
            if s.startswith(text):
                total += digit
                s = s[len(text):]
                break
    return total
