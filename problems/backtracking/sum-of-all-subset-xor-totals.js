var subsetXorSum = function (nums) {
  const total = (index, chosen) => {
    if (index === nums.length) return chosen;
    return total(index + 1, chosen) + total(index + 1, chosen ^ nums[index]);
  };
  return total(0, 0);
};
