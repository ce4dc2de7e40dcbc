var kClosest = function (points, k) {
  const distance = ([x, y]) => x ** 2 + y ** 2;
  const nearest = new MaxPriorityQueue(distance);
  for (const point of points) {
    nearest.enqueue(point);
    if (nearest.size() > k) nearest.dequeue();
  }
  return nearest.toArray();
};
