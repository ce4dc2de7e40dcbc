# ==== AC bisect by its bare name
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = []
        for num in nums:
            place = bisect_left(tails, num)
            tails[place : place + 1] = [num]
        return len(tails)
