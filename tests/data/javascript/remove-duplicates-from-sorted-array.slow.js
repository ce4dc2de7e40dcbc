var removeDuplicates = function (nums) {
  let length = nums.length;
  for (let i = 1; i < length; ) {
    if (nums[i] !== nums[i - 1]) {
      i++;
      continue;
    }
    for (let j = i + 1; j < length; j++) nums[j - 1] = nums[j];
    length--;
  }
  return length;
};
