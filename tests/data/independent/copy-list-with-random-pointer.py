# ==== right
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        copies = {None: None}
        node = head
        while node:
            copies[node] = Node(node.val)
            node = node.next
        node = head
        while node:
            copies[node].next = copies[node.next]
            copies[node].random = copies[node.random]
            node = node.next
        return copies[head]
# ==== right
def copy_random_list(head):
    if not head:
        return None
    node = head
    while node:
        node.next = Node(node.val, node.next, None)
        node = node.next.next
    node = head
    while node:
        node.next.random = node.random.next if node.random else None
        node = node.next.next
    node, copied = head, head.next
    while node:
        twin = node.next
        node.next = twin.next
        twin.next = twin.next.next if twin.next else None
        node = node.next
    return copied
# ==== wrong WA
def copy_random_list(head):
    by_value, node = {}, head
    while node:
        by_value.setdefault(node.val, Node(node.val))
        node = node.next
    dummy = tail = Node(0)
    node = head
    while node:
        twin = by_value[node.val] if by_value[node.val].next is None and by_value[node.val] is not tail else Node(node.val)
        twin.random = by_value[node.random.val] if node.random else None
        tail.next = twin
        tail = twin
        node = node.next
    return dummy.next
# ==== wrong WA
def copy_random_list(head):
    dummy = tail = Node(0)
    while head:
        tail.next = Node(head.val)
        tail = tail.next
        tail.random = head.random
        head = head.next
    return dummy.next
# ==== wrong MUT
def copy_random_list(head):
    if not head:
        return None
    node = head
    while node:
        node.next = Node(node.val, node.next)
        node = node.next.next
    node = head
    while node:
        node.next.random = node.random and node.random.next
        node = node.next.next
    copied = twin = head.next
    while twin.next:
        twin.next = twin.next.next
        twin = twin.next
    return copied
# ==== wrong RTE
class Solution:
    def copyRandomList(self, head):
        copies = {}
        node = head
        while node:
            copies[node] = Node(node.val)
            node = node.next
        for node, twin in copies.items():
            twin.next = copies.get(node.next)
            twin.random = copies[node.random]
        return copies.get(head)
