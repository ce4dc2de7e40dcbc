# ==== right
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        prev = None
        while head:
            head.next, prev, head = prev, head, head.next
        return prev
# ==== right
def reverse_list(head):
    made = None
    while head is not None:
        made = ListNode(head.val, made)
        head = head.next
    return made
# ==== wrong WA
def reverse_list(head):
    prev = None
    while head and head.next:
        nxt = head.next
        head.next = prev
        prev, head = head, nxt
    return prev
# ==== wrong RTE
def reverse_list(head):
    prev, cur = None, head
    while cur.next:
        cur.next, prev, cur = prev, cur, cur.next
    cur.next = prev
    return cur
# ==== wrong WA
class Solution:
    def reverseList(self, head):
        if not head or not head.next:
            return head
        last = self.reverseList(head.next)
        head.next.next = head
        return last
# ==== wrong SLOW
def reverse_list(head):
    values = []
    while head:
        values.insert(0, head.val)
        values = values[:]
        head = head.next
    dummy = node = ListNode()
    for value in values:
        node.next = ListNode(value)
        node = node.next
    return dummy.next
