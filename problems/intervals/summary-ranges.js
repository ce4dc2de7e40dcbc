var summaryRanges = function (nums) {
  const ranges = [];
  let start;
  nums.forEach((value, i) => {
    if (nums[i - 1] !== value - 1) start = value;
    if (nums[i + 1] !== value + 1) ranges.push(start === value ? `${value}` : `${start}->${value}`);
  });
  return ranges;
};
