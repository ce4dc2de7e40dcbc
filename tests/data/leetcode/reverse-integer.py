# ==== AC a constant of the class
class Solution:
    LIMIT = 2**31

    def reverse(self, x: int) -> int:
        sign = -1 if x < 0 else 1
        value = sign * int(str(abs(x))[::-1])
        return value if -self.LIMIT <= value < self.LIMIT else 0
# ==== WA wrong_type a bool for an int
class Solution:
    def reverse(self, x: int) -> int:
        sign = -1 if x < 0 else 1
        value = sign * int(str(abs(x))[::-1])
        return -(2**31) <= value < 2**31 and value
# ==== WA wrong_type text for an int
class Solution:
    def reverse(self, x: int) -> int:
        value = int(str(abs(x))[::-1]) * (-1 if x < 0 else 1)
        return str(value) if abs(value) < 2**31 else "0"
# ==== WA wrong_type a float for an int
class Solution:
    def reverse(self, x: int) -> int:
        value = int(str(abs(x))[::-1]) * (-1 if x < 0 else 1)
        return value / 1 if abs(value) < 2**31 else 0
