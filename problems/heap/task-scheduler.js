var leastInterval = function (tasks, n) {
  const ready = MaxPriorityQueue.fromArray(Object.values(_.countBy(tasks)));
  const cooling = new Queue();
  let slot = 0;
  while (!ready.isEmpty() || !cooling.isEmpty()) {
    if (ready.isEmpty()) slot = cooling.front().returns;
    while (cooling.front()?.returns <= slot) ready.enqueue(cooling.dequeue().left);
    const left = ready.dequeue() - 1;
    if (left > 0) cooling.enqueue({ left, returns: slot + n + 1 });
    slot++;
  }
  return slot;
};
