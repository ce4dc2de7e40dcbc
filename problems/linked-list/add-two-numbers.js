var addTwoNumbers = function (l1, l2) {
  const before = new ListNode();
  let last = before;
  let carry = 0;
  while (l1 || l2 || carry) {
    const sum = (l1?.val ?? 0) + (l2?.val ?? 0) + carry;
    last.next = new ListNode(sum % 10);
    last = last.next;
    carry = Math.floor(sum / 10);
    l1 = l1?.next;
    l2 = l2?.next;
  }
  return before.next;
};
