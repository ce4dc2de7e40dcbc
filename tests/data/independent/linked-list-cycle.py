# ==== right
def has_cycle(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return True
    return False
# ==== right
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        seen = set()
        while head:
            if head in seen:
                return True
            seen.add(head)
            head = head.next
        return False
# ==== wrong WA
def has_cycle(head):
    seen = set()
    while head:
        if head.val in seen:
            return True
        seen.add(head.val)
        head = head.next
    return False
# ==== wrong RTE
def has_cycle(head):
    slow = fast = head
    while fast:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return True
    return False
# ==== wrong TLE
def has_cycle(head):
    node = head
    while node:
        node = node.next
        if node is head and head is not None:
            return True
    return False
# ==== wrong WA
def has_cycle(head):
    n = head
    while n:
        if n.val is None:
            return True
        v = n.val
        n.val = None if v != -100000 else v
        n = n.next if v != -100000 or n.next is not n else None
    return False
