// ==== right
const hasCycle = (head) => {
  const seen = new Set();
  for (let at = head; at; at = at.next) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
};
// ==== right
function hasCycle(head) {
  let slow = head, fast = head;
  while (fast?.next) {
    slow = slow.next;
    fast = fast.next.next;
    if (slow === fast) return true;
  }
  return false;
}
// ==== right
var hasCycle = function (head) {
  const mark = Symbol();
  while (head) {
    if (head[mark]) return true;
    head[mark] = true;
    head = head.next;
  }
  return false;
};
// ==== wrong WA
const hasCycle = (head) => {
  const seen = new Set();
  for (let at = head; at; at = at.next) {
    if (seen.has(at.val)) return true;
    seen.add(at.val);
  }
  return false;
};
// ==== wrong RTE
function hasCycle(head) {
  let slow = head, fast = head;
  while (fast) {
    slow = slow.next;
    fast = fast.next.next;
    if (slow === fast) return true;
  }
  return false;
}
// ==== wrong WA
function hasCycle(head) {
  let at = head?.next, count = 0;
  while (at && count++ < 100000) if (at === head) return true; else at = at.next;
  return false;
}
