var mergeKLists = function (lists) {
  const heads = lists.filter((head) => head !== null);
  const heap = MinPriorityQueue.fromArray(heads, (node) => node.val);
  const dummy = new ListNode();
  let tail = dummy;
  while (!heap.isEmpty()) {
    const node = heap.dequeue();
    tail.next = node;
    tail = node;
    if (node.next) heap.enqueue(node.next);
  }
  return dummy.next;
};
