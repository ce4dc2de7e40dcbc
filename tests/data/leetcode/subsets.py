# ==== AC a helper that hands a list down
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result: List[List[int]] = []
        self.backtrack(nums, 0, [], result)
        return result

    def backtrack(self, nums, start, path, result):
        result.append(path[:])
        for i in range(start, len(nums)):
            path.append(nums[i])
            self.backtrack(nums, i + 1, path, result)
            path.pop()
# ==== AC an iterator of tuples
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        return chain.from_iterable(combinations(nums, k) for k in range(len(nums) + 1))
# ==== AC a set of frozensets
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = {frozenset()}
        for num in nums:
            found |= {one | {num} for one in found}
        return found
# ==== WA - one and the same list, many times
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result, path = [], []

        def walk(start):
            result.append(path)
            for i in range(start, len(nums)):
                path.append(nums[i])
                walk(i + 1)
                path.pop()

        walk(0)
        return result
