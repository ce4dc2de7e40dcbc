var reverseKGroup = function (head, k) {
  const dummy = new ListNode(0, head);
  let before = dummy;
  while (true) {
    let last = before;
    for (let i = 0; i < k; i++) {
      last = last.next;
      if (!last) return dummy.next;
    }
    const first = before.next;
    const after = last.next;
    let back = after;
    let node = first;
    while (node !== after) {
      const next = node.next;
      node.next = back;
      back = node;
      node = next;
    }
    before.next = last;
    before = first;
  }
};
