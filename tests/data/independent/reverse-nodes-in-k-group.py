# ==== right
class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        dummy = before = ListNode(0, head)
        while True:
            kth = before
            for _ in range(k):
                kth = kth.next
                if not kth:
                    return dummy.next
            first, after = before.next, kth.next
            prev, node = after, first
            while node is not after:
                node.next, prev, node = prev, node, node.next
            before.next = kth
            before = first
# ==== right
def reverse_k_group(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = []
    for i in range(0, len(nodes), k):
        part = nodes[i : i + k]
        order += part[::-1] if len(part) == k else part
    for a, b in zip(order, order[1:] + [None]):
        a.next = b
    return order[0]
# ==== wrong WA
def reverse_k_group(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = []
    for i in range(0, len(nodes), k):
        order += nodes[i : i + k][::-1]
    for a, b in zip(order, order[1:] + [None]):
        a.next = b
    return order[0]
# ==== wrong WA
def reverse_k_group(head, k):
    n, node = 0, head
    while node:
        n, node = n + 1, node.next
    dummy = before = ListNode(0, head)
    for _ in range((n - 1) // k):
        first, prev, node = before.next, None, before.next
        for _ in range(k):
            node.next, prev, node = prev, node, node.next
        before.next, first.next = prev, node
        before = first
    return dummy.next
# ==== wrong WA
def reverse_k_group(head, k):
    n, node = 0, head
    while node:
        n, node = n + 1, node.next
    dummy = before = ListNode(0, head)
    for _ in range(n // k):
        first, prev, node = before.next, None, before.next
        for _ in range(k):
            node.next, prev, node = prev, node, node.next
        before.next = prev
        before = first
    return dummy.next
# ==== wrong RTE
class Solution:
    def reverseKGroup(self, head, k):
        node = head
        for _ in range(k):
            if not node:
                return head
            node = node.next
        prev, cur = self.reverseKGroup(node, k), head
        while cur is not node:
            cur.next, prev, cur = prev, cur, cur.next
        return prev
