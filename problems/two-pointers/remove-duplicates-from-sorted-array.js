var removeDuplicates = function (nums) {
  let place = 0;
  for (const value of nums) if (place === 0 || nums[place - 1] !== value) nums[place++] = value;
  return place;
};
