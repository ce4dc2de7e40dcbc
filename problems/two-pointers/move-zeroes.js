var moveZeroes = function (nums) {
  let place = 0;
  for (let i = 0; i < nums.length; i++) {
    if (nums[i] === 0) continue;
    [nums[place], nums[i]] = [nums[i], nums[place]];
    place++;
  }
};
