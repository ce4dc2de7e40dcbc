var intersection = function (nums1, nums2) {
  const open = new Set(nums1);
  return nums2.filter((value) => open.delete(value));
};
