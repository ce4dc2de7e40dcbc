# ==== right
def remove_nth_from_end(head, n):
    dummy = ListNode(0, head)
    slow = fast = dummy
    for _ in range(n):
        fast = fast.next
    while fast.next:
        slow, fast = slow.next, fast.next
    slow.next = slow.next.next
    return dummy.next
# ==== right
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        length, cur = 0, head
        while cur is not None:
            length += 1
            cur = cur.next
        if length == n:
            return head.next
        cur = head
        for _ in range(length - n - 1):
            cur = cur.next
        cur.next = cur.next.next
        return head
# ==== wrong RTE
def remove_nth_from_end(head, n):
    slow = fast = head
    for _ in range(n):
        fast = fast.next
    while fast.next:
        slow, fast = slow.next, fast.next
    slow.next = slow.next.next
    return head
# ==== wrong WA
def remove_nth_from_end(head, n):
    dummy = ListNode(0, head)
    cur = dummy
    for _ in range(n - 1):
        cur = cur.next
    cur.next = cur.next.next
    return dummy.next
# ==== wrong WA
def remove_nth_from_end(head, n):
    dummy = ListNode(0, head)
    slow, fast = dummy, head
    for _ in range(n):
        fast = fast.next
    while fast:
        slow, fast = slow.next, fast.next
    slow.next = slow.next.next
    return head
