var lastStoneWeight = function (stones) {
  const heap = MaxPriorityQueue.fromArray(stones);
  while (heap.size() > 1) {
    const difference = heap.dequeue() - heap.dequeue();
    if (difference > 0) heap.enqueue(difference);
  }
  return heap.front() ?? 0;
};
