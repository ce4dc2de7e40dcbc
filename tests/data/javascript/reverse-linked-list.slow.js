var reverseList = function (head) {
  if (!head) return null;
  let length = 0;
  for (let node = head; node; node = node.next) length++;
  const at = (index) => {
    let node = head;
    while (index--) node = node.next;
    return node;
  };
  const last = at(length - 1);
  for (let i = length - 1; i > 0; i--) at(i).next = at(i - 1);
  head.next = null;
  return last;
};
