# ==== right
def add_two_numbers(l1, l2):
    dummy = tail = ListNode()
    carry = 0
    while l1 or l2 or carry:
        if l1:
            carry += l1.val
            l1 = l1.next
        if l2:
            carry += l2.val
            l2 = l2.next
        tail.next = ListNode(carry % 10)
        tail = tail.next
        carry //= 10
    return dummy.next
# ==== right
class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        def number(node):
            digits = []
            while node:
                digits.append(str(node.val))
                node = node.next
            return int("".join(reversed(digits)))

        head = None
        for c in str(number(l1) + number(l2)):
            head = ListNode(int(c), head)
        return head
# ==== wrong WA
def add_two_numbers(l1, l2):
    dummy = tail = ListNode()
    carry = 0
    while l1 or l2:
        s = (l1.val if l1 else 0) + (l2.val if l2 else 0) + carry
        carry, d = divmod(s, 10)
        tail.next = ListNode(d)
        tail = tail.next
        l1 = l1.next if l1 else None
        l2 = l2.next if l2 else None
    return dummy.next
# ==== wrong WA
def add_two_numbers(l1, l2):
    dummy = tail = ListNode()
    carry = 0
    while l1 and l2:
        carry, d = divmod(l1.val + l2.val + carry, 10)
        tail.next = ListNode(d)
        tail = tail.next
        l1, l2 = l1.next, l2.next
    if carry:
        tail.next = ListNode(carry)
    return dummy.next
# ==== wrong RTE
def add_two_numbers(l1, l2):
    dummy = tail = ListNode()
    carry = 0
    while l1 or l2 or carry:
        carry, d = divmod(l1.val + l2.val + carry, 10)
        tail.next = ListNode(d)
        tail = tail.next
        l1, l2 = l1.next, l2.next
    return dummy.next
