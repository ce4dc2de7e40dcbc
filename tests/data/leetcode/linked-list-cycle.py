# ==== AC nodes in a set
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        seen = set()
        while head:
            if head in seen:
                return True
            seen.add(head)
            head = head.next
        return False
# ==== AC nodes compared with ==
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = fast = head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
            if slow == fast:
                return True
        return False
# ==== WA wrong_type the node for a bool
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = fast = head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
            if slow is fast:
                return slow
        return None
# ==== AC cuts the list while it walks, where nothing is said against it
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        mark = ListNode()
        while head:
            if head.next is mark:
                return True
            head.next, head = mark, head.next
        return False
