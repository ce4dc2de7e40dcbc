var maxSlidingWindow = function (nums, k) {
  const window = new Deque();
  const found = [];
  for (let i = 0; i < nums.length; i++) {
    while (!window.isEmpty() && nums[window.back()] <= nums[i]) window.popBack();
    window.pushBack(i);
    if (window.front() <= i - k) window.popFront();
    if (i >= k - 1) found.push(nums[window.front()]);
  }
  return found;
};
