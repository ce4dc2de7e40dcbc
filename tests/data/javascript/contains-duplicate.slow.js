var containsDuplicate = function (nums) {
  return nums.some((value, index) => nums.indexOf(value) !== index);
};
