# ==== AC a list for a tuple, helpers as methods
class Solution:
    def gcdAndLcm(self, nums: List[int]) -> Tuple[int, int]:
        divisor, multiple = 0, 1
        for num in nums:
            divisor = self.gcd(divisor, num)
            multiple = multiple // self.gcd(multiple, num) * num
        return [divisor, multiple]

    def gcd(self, a, b):
        return a if b == 0 else self.gcd(b, a % b)
# ==== AC reduce, gcd and lcm without an import
class Solution:
    def gcdAndLcm(self, nums: List[int]) -> Tuple[int, int]:
        return reduce(gcd, nums), functools.reduce(math.lcm, nums)
# ==== AC sorts the argument, where nothing is said against it
class Solution:
    def gcdAndLcm(self, nums: List[int]) -> Tuple[int, int]:
        nums.sort()
        return gcd(*nums), lcm(*nums)
# ==== AC uses the argument up, where nothing is said against it
class Solution:
    def gcdAndLcm(self, nums: List[int]) -> Tuple[int, int]:
        divisor = multiple = nums[0]
        while nums:
            num = nums.pop()
            divisor, multiple = gcd(divisor, num), lcm(multiple, num)
        return divisor, multiple
# ==== WA wrong_type one of the two
class Solution:
    def gcdAndLcm(self, nums: List[int]) -> Tuple[int, int]:
        return gcd(*nums)
# ==== WA wrong_type true division
class Solution:
    def gcdAndLcm(self, nums: List[int]) -> Tuple[int, int]:
        multiple = nums[0]
        for num in nums:
            multiple = multiple * num / gcd(int(multiple), num)
        return gcd(*nums), multiple
