var maxSlidingWindow = function (nums, k) {
  const found = [];
  for (let i = 0; i + k <= nums.length; i++) found.push(Math.max(...nums.slice(i, i + k)));
  return found;
};
