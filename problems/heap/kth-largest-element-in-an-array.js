var findKthLargest = function (nums, k) {
  const largest = new MinPriorityQueue();
  for (const num of nums) {
    largest.enqueue(num);
    if (largest.size() > k) largest.dequeue();
  }
  return largest.front();
};
