# ==== AC a cached method over the place
class Solution:
    def rob(self, nums: List[int]) -> int:
        @functools.cache
        def best(i: int) -> int:
            return max(best(i + 1), nums[i] + best(i + 2)) if i < len(nums) else 0

        return best(0)
