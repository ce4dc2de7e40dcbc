# ==== right
class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        i, j = 0, len(numbers) - 1
        while i < j:
            total = numbers[i] + numbers[j]
            if total == target:
                return [i + 1, j + 1]
            if total < target:
                i += 1
            else:
                j -= 1
        return []
# ==== right
def two_sum(numbers, target):
    at = {}
    for i, x in enumerate(numbers, 1):
        if target - x in at:
            return [at[target - x], i]
        at.setdefault(x, i)
# ==== wrong WA
def two_sum(numbers, target):
    # The half of the target has to be there twice, index gives the first.
    seen = set()
    for x in numbers:
        if target - x in seen:
            return [numbers.index(target - x) + 1, numbers.index(x) + 1]
        seen.add(x)
# ==== wrong WA
def two_sum(numbers, target):
    # The binary search never looks at a range of one element.
    for i, x in enumerate(numbers):
        lo, hi = i + 1, len(numbers) - 1
        while lo < hi:
            mid = (lo + hi) // 2
            if numbers[mid] == target - x:
                return [i + 1, mid + 1]
            if numbers[mid] < target - x:
                lo = mid + 1
            else:
                hi = mid - 1
# ==== wrong WA
def two_sum(numbers, target):
    # A sum above the target stops the search: negative numbers are forgotten.
    for j in range(len(numbers) - 1, 0, -1):
        if numbers[j] > target:
            continue
        i = 0
        while i < j and numbers[i] + numbers[j] < target:
            i += 1
        if i < j and numbers[i] + numbers[j] == target:
            return [i + 1, j + 1]
    return [1, len(numbers)]
# ==== wrong SLOW
def two_sum(numbers, target):
    for i in range(len(numbers)):
        if target - numbers[i] in numbers[i + 1 :]:
            return [i + 1, numbers.index(target - numbers[i], i + 1) + 1]
