var permute = function (nums) {
  const found = [];
  const swap = (i, j) => {
    [nums[i], nums[j]] = [nums[j], nums[i]];
  };
  const fix = (start) => {
    if (start === nums.length) {
      found.push([...nums]);
      return;
    }
    for (let index = start; index < nums.length; index++) {
      swap(start, index);
      fix(start + 1);
      swap(start, index);
    }
  };
  fix(0);
  return found;
};
