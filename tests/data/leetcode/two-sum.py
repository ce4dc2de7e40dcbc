# ==== AC the method in camelCase, List without an import
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        place = {}
        for i, num in enumerate(nums):
            if target - num in place:
                return [place[target - num], i]
            place[num] = i
        return []
# ==== AC snake_case, a tuple for a list
class Solution:
    def two_sum(self, nums, target):
        where: Dict[int, int] = defaultdict(int)
        for i, num in enumerate(nums):
            if target - num in where:
                return where[target - num], i
            where[num] = i
# ==== AC a helper method beside, called through self
class Solution(object):
    def twoSum(self, nums, target):
        """
        :type nums: List[int]
        :type target: int
        :rtype: List[int]
        """
        return self.walk(sorted(range(len(nums)), key=nums.__getitem__), nums, target)

    def walk(self, order, nums, target):
        left, right = 0, len(order) - 1
        while nums[order[left]] + nums[order[right]] != target:
            if nums[order[left]] + nums[order[right]] < target:
                left += 1
            else:
                right -= 1
        return [order[left], order[right]]
# ==== AC a helper of the module, defined below
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return list(pair(nums, target))


def pair(nums, target):
    index = {num: i for i, num in enumerate(nums)}
    for i, num in enumerate(nums):
        if index.get(target - num, i) != i:
            return i, index[target - num]
# ==== AC a deque for a list
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, num in enumerate(nums):
            if target - num in seen:
                answer = deque([i])
                answer.appendleft(seen[target - num])
                return answer
            seen[num] = i
# ==== AC a generator for a list
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, num in enumerate(nums):
            if target - num in seen:
                yield seen[target - num]
                yield i
                return
            seen[num] = i
# ==== AC a map for a list, and the keys of a dict for another
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, num in enumerate(nums):
            if target - num in seen:
                return map(int, (seen[target - num], i)) if i % 2 else {seen[target - num]: 0, i: 0}.keys()
            seen[num] = i
# ==== AC the argument sorted on the way, where the statement does not forbid it
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        before = nums[:]
        nums.sort()
        low, high = 0, len(nums) - 1
        while nums[low] + nums[high] != target:
            if nums[low] + nums[high] < target:
                low += 1
            else:
                high -= 1
        first = before.index(nums[low])
        before[first] = None
        return [first, before.index(nums[high])]
# ==== AC counts kept on the instance, which every call gets anew
class Solution:
    def __init__(self):
        self.seen = {}

    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for i, num in enumerate(nums):
            if target - num in self.seen:
                return [self.seen[target - num], i]
            self.seen[num] = i
# ==== AC a static method
class Solution:
    @staticmethod
    def twoSum(nums: "List[int]", target: int) -> "List[int]":
        last = {num: i for i, num in enumerate(nums)}
        return next([i, last[target - num]] for i, num in enumerate(nums) if last.get(target - num, i) != i)
# ==== AC the lines for a try at home, under the guard
from typing import Dict, List


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen: Dict[int, int] = {}
        for i, num in enumerate(nums):
            if target - num in seen:
                return [seen[target - num], i]
            seen[num] = i


if __name__ == "__main__":
    print(Solution().twoSum([2, 7], 9))
# ==== AC a print for a try at home, without a guard
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, num in enumerate(nums):
            if target - num in seen:
                print("found", i)
                return [seen[target - num], i]
            seen[num] = i

print(Solution().twoSum([3, 4], 7))
# ==== WA printed_instead_of_returned the answer is printed
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, num in enumerate(nums):
            if target - num in seen:
                print([seen[target - num], i])
                return
            seen[num] = i
# ==== WA wrong_type text for numbers
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for j, num in enumerate(nums):
            if target - num in nums[:j]:
                return [str(nums.index(target - num)), str(j)]
# ==== WA wrong_type a dict for a list
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for j, num in enumerate(nums):
            if target - num in nums[:j]:
                return {nums.index(target - num): 0, j: 0}
# ==== WA keeps_state what was seen is an attribute of the class
class Solution:
    seen = {}

    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for i, num in enumerate(nums):
            if target - num in self.seen:
                return [self.seen[target - num], i]
            self.seen[num] = i
# ==== WA keeps_state what was seen is a default argument
class Solution:
    def twoSum(self, nums: List[int], target: int, seen={}) -> List[int]:
        for i, num in enumerate(nums):
            if target - num in seen:
                return [seen[target - num], i]
            seen[num] = i
# ==== CE no_such_function another name
class Solution:
    def sumOfTwo(self, nums: List[int], target: int) -> List[int]:
        return []
# ==== RTE - a name that nobody provides
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return np.argsort(nums)[:2]
