var spread = (nums) => nums.at(-1) - nums[0];
