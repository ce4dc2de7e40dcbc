var moveZeroes = function (nums) {
  for (let end = nums.length; end > 0; end--) {
    for (let i = 0; i + 1 < end; i++) {
      if (nums[i] === 0) [nums[i], nums[i + 1]] = [nums[i + 1], 0];
    }
  }
};
