var minInterval = function (intervals, queries) {
  intervals.sort((a, b) => a[0] - b[0]);
  const answers = new Array(queries.length).fill(-1);
  const heap = new MinPriorityQueue(({ size }) => size);
  const order = [...queries.keys()].sort((i, j) => queries[i] - queries[j]);
  let started = 0;
  for (const index of order) {
    const query = queries[index];
    while (intervals[started]?.[0] <= query) {
      const [left, right] = intervals[started++];
      heap.enqueue({ size: right - left + 1, right });
    }
    while (heap.front()?.right < query) heap.dequeue();
    if (!heap.isEmpty()) answers[index] = heap.front().size;
  }
  return answers;
};
