# ==== right
def has_cycle(head):
    power = length = 1
    slow, fast = head, head and head.next
    while fast and fast is not slow:
        if power == length:
            slow, power, length = fast, power * 2, 0
        fast = fast.next
        length += 1
    return fast is not None
# ==== wrong WA
# [1, 1]: equal values are taken for the same node.
def has_cycle(head):
    seen = set()
    while head:
        if head.val in seen:
            return True
        seen.add(head.val)
        head = head.next
    return False
# ==== wrong RTE
# [1]: fast.next.next without a look at fast.next.
def has_cycle(head):
    slow = fast = head
    while fast:
        slow = slow.next
        fast = fast.next.next
        if slow is fast:
            return True
    return False
# ==== wrong WA
# A list of 10,000 nodes without a cycle: 1,000 steps are "for ever".
def has_cycle(head):
    for _ in range(1000):
        if head is None:
            return False
        head = head.next
    return head is not None
# ==== wrong WA
# A cycle that begins after the head: only a way back to the head counts: {values: [4, 8, 6], cycle: 1}.
def has_cycle(head):
    node = head
    steps = 0
    while node and steps <= 10**4:
        node = node.next
        steps += 1
        if node is head and node:
            return True
    return False
# ==== wrong WA
# A node with the value 100000: the value is used as the mark for visited, and it may occur.
def has_cycle(head):
    mark = 10**5
    node, changed = head, []
    found = False
    while node:
        if node.val == mark:
            found = True
            break
        changed.append((node, node.val))
        node.val = mark
        node = node.next
    for node, val in changed:
        node.val = val
    return found
# ==== wrong WA
# 10,000 nodes without a cycle: as many steps as there can be nodes are taken for a cycle.
def has_cycle(head):
    steps = 0
    while head:
        head = head.next
        steps += 1
        if steps >= 10**4:
            return True
    return False
