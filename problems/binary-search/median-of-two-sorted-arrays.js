var findMedianSortedArrays = function (nums1, nums2) {
  const [short, long] = nums1.length <= nums2.length ? [nums1, nums2] : [nums2, nums1];
  const total = short.length + long.length;
  const half = Math.ceil(total / 2);
  let low = 0;
  let high = short.length;
  while (true) {
    const taken = Math.floor((low + high) / 2);
    const other = half - taken;
    const shortLeft = short[taken - 1] ?? -Infinity;
    const shortRight = short[taken] ?? Infinity;
    const longLeft = long[other - 1] ?? -Infinity;
    const longRight = long[other] ?? Infinity;
    if (shortLeft > longRight) high = taken - 1;
    else if (longLeft > shortRight) low = taken + 1;
    else if (total % 2 === 1) return Math.max(shortLeft, longLeft);
    else return (Math.max(shortLeft, longLeft) + Math.min(shortRight, longRight)) / 2;
  }
};
