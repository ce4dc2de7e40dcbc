# ==== right
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        slow = fast = nums[0]
        while True:
            slow, fast = nums[slow], nums[nums[fast]]
            if slow == fast:
                break
        slow = nums[0]
        while slow != fast:
            slow, fast = nums[slow], nums[fast]
        return slow
# ==== right
def find_duplicate(nums):
    seen = bytearray(len(nums) + 1)
    for x in nums:
        if seen[x]:
            return x
        seen[x] = 1
# ==== wrong WA
def find_duplicate(nums):
    n = len(nums) - 1
    return sum(nums) - n * (n + 1) // 2
# ==== wrong WA
def find_duplicate(nums):
    acc = 0
    for i, x in enumerate(nums):
        acc ^= i ^ x
    return acc
# ==== wrong MUT
def find_duplicate(nums):
    for x in nums:
        x = abs(x)
        if nums[x] < 0:
            return x
        nums[x] = -nums[x]
# ==== wrong TLE
def find_duplicate(nums):
    for i, x in enumerate(nums):
        for j in range(i):
            if nums[j] == x:
                return x
