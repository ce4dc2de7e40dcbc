# ==== right
class Solution:
    def mergeTwoLists(self, list1: Optional[ListNode], list2: Optional[ListNode]) -> Optional[ListNode]:
        dummy = tail = ListNode()
        while list1 and list2:
            if list1.val <= list2.val:
                tail.next, list1 = list1, list1.next
            else:
                tail.next, list2 = list2, list2.next
            tail = tail.next
        tail.next = list1 or list2
        return dummy.next
# ==== right
def merge_two_lists(list1, list2):
    def walk(node):
        while node:
            yield node.val
            node = node.next
    head = None
    for value in reversed(list(heapq.merge(walk(list1), walk(list2)))):
        head = ListNode(value, head)
    return head
# ==== wrong WA
def merge_two_lists(list1, list2):
    dummy = tail = ListNode()
    while list1 and list2:
        if list1.val < list2.val:
            tail.next = list1
            list1 = list1.next
        elif list1.val > list2.val:
            tail.next = list2
            list2 = list2.next
        else:
            tail.next = list1
            list1, list2 = list1.next, list2.next
        tail = tail.next
    tail.next = list1 or list2
    return dummy.next
# ==== wrong WA
def merge_two_lists(list1, list2):
    dummy = tail = ListNode()
    while list1 and list2:
        if list1.val <= list2.val:
            tail.next, list1 = list1, list1.next
        else:
            tail.next, list2 = list2, list2.next
        tail = tail.next
    return dummy.next
# ==== wrong RTE
def merge_two_lists(list1, list2):
    head = list1 if list1.val <= list2.val else list2
    dummy = tail = ListNode()
    while list1 and list2:
        if list1.val <= list2.val:
            tail.next, list1 = list1, list1.next
        else:
            tail.next, list2 = list2, list2.next
        tail = tail.next
    tail.next = list1 or list2
    return head
# ==== wrong WA
def merge_two_lists(list1, list2):
    if not list1 or not list2:
        return list1 or list2
    values = set()
    for node in (list1, list2):
        while node:
            values.add(node.val)
            node = node.next
    head = None
    for value in sorted(values, reverse=True):
        head = ListNode(value, head)
    return head
