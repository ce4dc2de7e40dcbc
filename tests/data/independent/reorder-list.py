# ==== right
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow = fast = head
        while fast.next and fast.next.next:
            slow, fast = slow.next, fast.next.next
        second, slow.next = slow.next, None
        prev = None
        while second:
            second.next, prev, second = prev, second, second.next
        first = head
        while prev:
            first.next, prev.next, first, prev = prev, first.next, first.next, prev.next
# ==== right
def reorder_list(head):
    nodes = deque()
    while head:
        nodes.append(head)
        head = head.next
    order = []
    while nodes:
        order.append(nodes.popleft())
        if nodes:
            order.append(nodes.pop())
    for a, b in zip(order, order[1:] + [None]):
        a.next = b
# ==== wrong WA
def reorder_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    i, j = 0, len(nodes) - 1
    while i < j:
        nodes[i].next = nodes[j]
        i += 1
        nodes[j].next = nodes[i]
        j -= 1
# ==== wrong WA
def reorder_list(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    second, slow.next = slow.next, None
    first = head
    while second:
        nxt, after = first.next, second.next
        first.next, second.next = second, nxt
        first, second = nxt, after
# ==== wrong WA
def reorder_list(head):
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    half = len(values) // 2
    node = head
    for a, b in zip(values[:half], reversed(values[half:])):
        node.val = a
        node = node.next
        node.val = b
        node = node.next
# ==== wrong TLE
def reorder_list(head):
    node = head
    while node and node.next and node.next.next:
        before = node
        while before.next.next:
            before = before.next
        last, before.next = before.next, None
        last.next, node.next = node.next, last
        node = last.next
