var missingNumber = function (nums) {
  return nums.reduce((missing, number, index) => missing ^ number ^ index, nums.length);
};
