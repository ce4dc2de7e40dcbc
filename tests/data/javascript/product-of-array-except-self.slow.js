function productExceptSelf(nums) {
  return nums.map((_, i) => nums.reduce((product, value, j) => (i === j ? product : product * value), 1));
}
