const canJump = (nums) => {
  const reached = new Array(nums.length).fill(false);
  reached[0] = true;
  for (let i = 0; i < nums.length; i++) {
    if (!reached[i]) continue;
    for (let j = i + 1; j <= i + nums[i] && j < nums.length; j++) reached[j] = true;
  }
  return reached[nums.length - 1];
};
