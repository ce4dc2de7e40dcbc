# ==== right
def add_two_numbers(l1, l2, carry=0):
    if not (l1 or l2 or carry):
        return None
    total = carry + (l1.val if l1 else 0) + (l2.val if l2 else 0)
    return ListNode(total % 10, add_two_numbers(l1 and l1.next, l2 and l2.next, total // 10))
# ==== wrong WA
# [5], [5]: the last carry is dropped.
def add_two_numbers(l1, l2):
    head = tail = ListNode(0)
    carry = 0
    while l1 or l2:
        total = carry + (l1.val if l1 else 0) + (l2.val if l2 else 0)
        carry = total // 10
        tail.next = ListNode(total % 10)
        tail = tail.next
        l1 = l1.next if l1 else None
        l2 = l2.next if l2 else None
    return head.next
# ==== wrong WA
# [1, 2, 3], [4]: stops with the shorter list.
def add_two_numbers(l1, l2):
    head = tail = ListNode(0)
    carry = 0
    while l1 and l2:
        carry, digit = divmod(l1.val + l2.val + carry, 10)
        tail.next = ListNode(digit)
        tail, l1, l2 = tail.next, l1.next, l2.next
    tail.next = l1 or l2
    if carry:
        if tail.next:
            tail.next.val += carry
        else:
            tail.next = ListNode(carry)
    return head.next
# ==== wrong WA
# [0], [0]: zero has no digits.
def add_two_numbers(l1, l2):
    def number(node):
        return number(node.next) * 10 + node.val if node else 0

    total = number(l1) + number(l2)
    head = tail = ListNode(0)
    while total:
        total, digit = divmod(total, 10)
        tail.next = ListNode(digit)
        tail = tail.next
    return head.next
# ==== wrong WA
# 20 nines plus 1: numbers in 64 bits.
def add_two_numbers(l1, l2):
    def number(node):
        value, unit = 0, 1
        while node:
            value = (value + node.val * unit) & (2**64 - 1)
            unit *= 10
            node = node.next
        return value

    head = None
    for digit in str((number(l1) + number(l2)) & (2**64 - 1)):
        head = ListNode(int(digit), head)
    return head
# ==== wrong WA
# [9, 9], [1]: a carry does not go on from a digit that only one list has.
def add_two_numbers(l1, l2):
    out, carry = [], 0
    while l1 and l2:
        carry, digit = divmod(l1.val + l2.val + carry, 10)
        out.append(digit)
        l1, l2 = l1.next, l2.next
    rest = l1 or l2
    while rest:
        out.append((rest.val + carry) % 10)
        carry = 1 if carry and rest.val == 9 and rest.next else 0
        rest = rest.next
    if carry:
        out.append(1)
    head = None
    for digit in reversed(out):
        head = ListNode(digit, head)
    return head
# ==== wrong WA
# 20 nodes and more: the sum passes through a float.
def add_two_numbers(l1, l2):
    def number(node):
        return node.val + 10 * number(node.next) if node else 0

    a, b = number(l1), number(l2)
    total = int(float(a) + b) if max(a, b) > 10**18 else a + b
    head = None
    for digit in str(total):
        head = ListNode(int(digit), head)
    return head
