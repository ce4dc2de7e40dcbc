// ==== right
function reverseList(head) {
  let before = null;
  while (head) [head.next, before, head] = [before, head, head.next];
  return before;
}
// ==== right
const reverseList = (head, before = null) => {
  if (!head) return before;
  const next = head.next;
  head.next = before;
  return reverseList(next, head);
};
// ==== right
var reverseList = function (head) {
  let made = null;
  for (let at = head; at; at = at.next) made = new ListNode(at.val, made);
  return made;
};
// ==== wrong WA
function reverseList(head) {
  let before = head;
  while (head && head.next) {
    const next = head.next;
    head.next = next.next;
    next.next = before;
  }
  return before;
}
// ==== wrong RTE
function reverseList(head) {
  let before = null, at = head, next = head.next;
  while (at) {
    next = at.next;
    at.next = before;
    before = at;
    at = next;
  }
  return before;
}
// ==== wrong WA
function reverseList(head) {
  const nodes = [];
  for (let at = head; at; at = at.next) nodes.push(at);
  for (let i = nodes.length - 1; i > 0; i--) nodes[i].next = nodes[i - 1];
  if (head) head.next = null;
  return nodes[0] ?? null;
}
