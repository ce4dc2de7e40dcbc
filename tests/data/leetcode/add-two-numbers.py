# ==== AC the class in a comment, Optional without an import
# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        head = tail = ListNode()
        carry = 0
        while l1 or l2 or carry:
            carry += (l1.val if l1 else 0) + (l2.val if l2 else 0)
            tail.next = tail = ListNode(carry % 10)
            carry //= 10
            l1, l2 = l1 and l1.next, l2 and l2.next
        return head.next
# ==== AC a ListNode of one's own
class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        return f"{self.val} -> {self.next!r}"


class Solution:
    def addTwoNumbers(self, l1, l2):
        return self.add(l1, l2, 0)

    def add(self, a, b, carry):
        if a is None and b is None:
            return ListNode(carry) if carry else None
        total = (a.val if a else 0) + (b.val if b else 0) + carry
        return ListNode(total % 10, self.add(a.next if a else None, b.next if b else None, total // 10))
# ==== AC a dataclass as the node, and the first list used again
from dataclasses import dataclass
from typing import Optional


@dataclass
class ListNode:
    val: int = 0
    next: Optional["ListNode"] = None


class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        head, carry, last = l1, 0, None
        while l1 or l2 or carry:
            if l1 is None:
                l1 = last.next = ListNode()
            carry += l1.val + (l2.val if l2 else 0)
            l1.val = carry % 10
            carry //= 10
            last, l1, l2 = l1, l1.next, l2.next if l2 else None
        return head
# ==== AC nodes of a class with another name
class Cell:
    __slots__ = ("next", "val")

    def __init__(self, val):
        self.val, self.next = val, None


class Solution:
    def addTwoNumbers(self, l1, l2):
        total = self.number(l1) + self.number(l2)
        head = last = Cell(total % 10)
        while total := total // 10:
            last.next = last = Cell(total % 10)
        return head

    def number(self, node):
        value, place = 0, 1
        while node:
            value, place, node = value + node.val * place, place * 10, node.next
        return value
# ==== WA wrong_type a list for a ListNode
class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        digits, carry = [], 0
        while l1 or l2 or carry:
            carry += (l1.val if l1 else 0) + (l2.val if l2 else 0)
            digits.append(carry % 10)
            carry //= 10
            l1, l2 = l1 and l1.next, l2 and l2.next
        return digits
# ==== WA - text in the nodes
class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        def number(node):
            return int(str(number(node.next) if node.next else "") + str(node.val)) if node else 0

        head = last = ListNode()
        for digit in reversed(str(number(l1) + number(l2))):
            last.next = last = ListNode(digit)
        return head.next
