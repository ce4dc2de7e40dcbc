var reorderList = function (head) {
  let slow = head;
  let fast = head;
  while (fast?.next) {
    slow = slow.next;
    fast = fast.next.next;
  }

  let second = slow.next;
  slow.next = null;
  let back = null;
  while (second) {
    const next = second.next;
    second.next = back;
    back = second;
    second = next;
  }

  let front = head;
  while (back) {
    const nextFront = front.next;
    const nextBack = back.next;
    front.next = back;
    back.next = nextFront;
    front = nextFront;
    back = nextBack;
  }
};
