# ==== right
def remove_nth_from_end(head, n):
    def go(node):
        if node is None:
            return None, 0
        node.next, below = go(node.next)
        return (node.next if below + 1 == n else node), below + 1

    return go(head)[0]
# ==== wrong WA
# [7, 9], n 2: the head cannot be removed.
def remove_nth_from_end(head, n):
    fast = slow = head
    for _ in range(n):
        fast = fast.next
    while fast and fast.next:
        fast, slow = fast.next, slow.next
    slow.next = slow.next.next if slow.next else None
    return head
# ==== wrong WA
# [1, 2, 3], n 1: off by one, takes off the one before.
def remove_nth_from_end(head, n):
    nodes = []
    node = head
    while node:
        nodes.append(node)
        node = node.next
    at = max(0, len(nodes) - n - 1)
    if at == 0:
        return head.next
    nodes[at - 1].next = nodes[at].next
    return head
# ==== wrong WA
# [1, 2, 3], n 1: counts from the front.
def remove_nth_from_end(head, n):
    dummy = ListNode(0, head)
    node = dummy
    for _ in range(n - 1):
        node = node.next
    node.next = node.next.next
    return dummy.next
# ==== wrong WA
# [1, 2, 1], n 1: removes by value, so the first equal node goes.
def remove_nth_from_end(head, n):
    values = []
    node = head
    while node:
        values.append(node.val)
        node = node.next
    values.remove(values[-n])
    for value in reversed(values):
        node = ListNode(value, node)
    return node
# ==== wrong WA
# [0, 1], n 1: building the rest stops at a value of 0.
def remove_nth_from_end(head, n):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    del values[len(values) - n]
    out = None
    while values and (value := values.pop()):
        out = ListNode(value, out)
    return out
# ==== wrong WA
# 30 nodes, n 20: the last 16 nodes are kept in a ring.
def remove_nth_from_end(head, n):
    dummy = ListNode(0, head)
    last = deque([dummy], maxlen=17)
    node = head
    while node:
        last.append(node)
        node = node.next
    before = last[-n - 1] if n < len(last) else last[0]
    before.next = before.next.next
    return dummy.next
