// ==== right
const mergeTwoLists = (a, b) => {
  if (!a || !b) return a || b;
  const first = a.val <= b.val ? a : b;
  first.next = mergeTwoLists(first.next, first === a ? b : a);
  return first;
};
// ==== right
function mergeTwoLists(a, b) {
  const dummy = new ListNode();
  let tail = dummy;
  while (a && b) {
    if (a.val < b.val) { tail.next = a; a = a.next; } else { tail.next = b; b = b.next; }
    tail = tail.next;
  }
  tail.next = a ?? b;
  return dummy.next;
}
// ==== right
var mergeTwoLists = function (list1, list2) {
  const all = [];
  for (const head of [list1, list2]) for (let at = head; at; at = at.next) all.push(at.val);
  return all.sort((x, y) => x - y).reduceRight((next, val) => new ListNode(val, next), null);
};
// ==== wrong WA
var mergeTwoLists = function (list1, list2) {
  const all = [];
  for (const head of [list1, list2]) for (let at = head; at; at = at.next) all.push(at.val);
  return all.sort().reduceRight((next, val) => new ListNode(val, next), null);
};
// ==== wrong WA
function mergeTwoLists(a, b) {
  const dummy = new ListNode();
  let tail = dummy;
  while (a && b) {
    if (a.val < b.val) { tail.next = a; a = a.next; } else { tail.next = b; b = b.next; }
    tail = tail.next;
  }
  return dummy.next;
}
// ==== wrong WA
function mergeTwoLists(a, b) {
  if (!a && !b) return null;
  const all = new Set();
  for (; a; a = a.next) all.add(a.val);
  for (; b; b = b.next) all.add(b.val);
  return [...all].sort((x, y) => x - y).reduceRight((next, val) => new ListNode(val, next), null);
}
