var threeSum = function (nums) {
  nums.sort((a, b) => a - b);
  const found = new Map();
  for (let i = 0; i < nums.length; i++) {
    for (let j = i + 1; j < nums.length; j++) {
      for (let k = j + 1; k < nums.length; k++) {
        if (nums[i] + nums[j] + nums[k] === 0) found.set(`${nums[i]} ${nums[j]}`, [nums[i], nums[j], nums[k]]);
      }
    }
  }
  return [...found.values()];
};
