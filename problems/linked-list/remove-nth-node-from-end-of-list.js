var removeNthFromEnd = function (head, n) {
  const before = new ListNode(0, head);
  let ahead = before;
  let behind = before;
  for (let i = 0; i < n; i++) ahead = ahead.next;
  while (ahead.next) {
    ahead = ahead.next;
    behind = behind.next;
  }
  behind.next = behind.next.next;
  return before.next;
};
