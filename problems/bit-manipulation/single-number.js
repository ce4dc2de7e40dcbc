var singleNumber = function (nums) {
  return nums.reduce((rest, number) => rest ^ number, 0);
};
