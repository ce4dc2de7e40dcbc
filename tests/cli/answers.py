"""Answers to the tiny problem."""

RIGHT = "def spread(nums):\n    return max(nums) - min(nums)"
WRONG = "def spread(nums):\n    return nums[-1] - nums[0]"
RAISES = "def spread(nums):\n    first, second, *_ = nums\n    return max(nums) - min(nums)"
BROKEN = "def spread(nums)\n    return 0"
