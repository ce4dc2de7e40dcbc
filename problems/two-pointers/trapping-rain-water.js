var trap = function (height) {
  let left = 0;
  let right = height.length - 1;
  let leftWall = 0;
  let rightWall = 0;
  let water = 0;
  while (left < right) {
    if (height[left] < height[right]) {
      leftWall = Math.max(leftWall, height[left]);
      water += leftWall - height[left];
      left++;
    } else {
      rightWall = Math.max(rightWall, height[right]);
      water += rightWall - height[right];
      right--;
    }
  }
  return water;
};
