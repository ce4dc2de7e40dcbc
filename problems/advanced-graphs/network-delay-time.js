var networkDelayTime = function (times, n, k) {
  const links = Array.from({ length: n + 1 }, () => []);
  for (const [u, v, w] of times) links[u].push([v, w]);
  const reached = new Map();
  const heap = new PriorityQueue((a, b) => a.time - b.time);
  heap.enqueue({ time: 0, node: k });
  while (!heap.isEmpty()) {
    const { time, node } = heap.dequeue();
    if (reached.has(node)) continue;
    reached.set(node, time);
    for (const [neighbor, delay] of links[node]) {
      if (!reached.has(neighbor)) heap.enqueue({ time: time + delay, node: neighbor });
    }
  }
  return reached.size === n ? Math.max(...reached.values()) : -1;
};
