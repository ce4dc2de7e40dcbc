var maxArea = function (height) {
  let [left, right, best] = [0, height.length - 1, 0];
  while (left < right) {
    best = Math.max(best, (right - left) * Math.min(height[left], height[right]));
    if (height[left] < height[right]) left++;
    else right--;
  }
  return best;
};
