# ==== right
def three_sum(nums):
    nums.sort()
    out = set()
    for i in range(len(nums)):
        if i and nums[i] == nums[i - 1]:
            continue
        seen = set()
        for j in range(i + 1, len(nums)):
            need = -nums[i] - nums[j]
            if need in seen:
                out.add((nums[i], need, nums[j]))
            seen.add(nums[j])
    return list(out)
# ==== right
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums = sorted(nums)
        res = []
        for i, a in enumerate(nums):
            if a > 0:
                break
            if i > 0 and a == nums[i - 1]:
                continue
            l, r = i + 1, len(nums) - 1
            while l < r:
                s = a + nums[l] + nums[r]
                if s > 0:
                    r -= 1
                elif s < 0:
                    l += 1
                else:
                    res.append([nums[r], nums[l], a])
                    l += 1
                    while l < r and nums[l] == nums[l - 1]:
                        l += 1
        return res
# ==== wrong WA
def three_sum(nums):
    nums = sorted(set(nums))
    return [[nums[i], nums[j], nums[k]] for i in range(len(nums)) for j in range(i) for k in range(j) if nums[i] + nums[j] + nums[k] == 0]
# ==== wrong WA
def three_sum(nums):
    res = []
    nums.sort()
    for i in range(len(nums)):
        l, r = i + 1, len(nums) - 1
        while l < r:
            s = nums[i] + nums[l] + nums[r]
            if s == 0:
                res.append([nums[i], nums[l], nums[r]])
                l += 1
            elif s > 0:
                r -= 1
            else:
                l += 1
    return res
# ==== wrong WA
def three_sum(nums):
    nums.sort()
    res = []
    for i in range(len(nums)):
        if nums[i] >= 0:
            break
        if i and nums[i] == nums[i - 1]:
            continue
        l, r = i + 1, len(nums) - 1
        while l < r:
            s = nums[i] + nums[l] + nums[r]
            if s == 0:
                res.append([nums[i], nums[l], nums[r]])
                l += 1
                while l < r and nums[l] == nums[l - 1]:
                    l += 1
            elif s > 0:
                r -= 1
            else:
                l += 1
    return res
# ==== wrong WA
def three_sum(nums):
    nums = sorted(nums)
    out = {}
    n = len(nums)
    for i in range(n - 2):
        if i and nums[i] == nums[i - 1]:
            continue
        l, r = i + 1, n - 1
        while l < r:
            s = nums[i] + nums[l] + nums[r]
            if s < 0:
                l += 1
            elif s > 0:
                r -= 1
            else:
                a, b, c = nums[i], nums[l], nums[r]
                out[(a & 0xFFFF) << 16 | (b & 0xFFFF)] = [a, b, c]
                l += 1
    return list(out.values())
# ==== wrong WA
def three_sum(nums):
    # wrong pruning: stops when the two largest cannot lift nums[i], though a larger nums[i] may do, only for big lists
    nums = sorted(nums)
    out = set()
    n = len(nums)
    for i in range(n - 2):
        if n > 16 and nums[i] + nums[-1] + nums[-2] < 0 and i > n // 2:
            break
        if i and nums[i] == nums[i - 1]:
            continue
        l, r = i + 1, n - 1
        while l < r:
            s = nums[i] + nums[l] + nums[r]
            if s < 0:
                l += 1
            elif s > 0:
                r -= 1
            else:
                out.add((nums[i], nums[l], nums[r]))
                l += 1
    return list(out)
