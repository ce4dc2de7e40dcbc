# ==== right
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = [(node.val, i, node) for i, node in enumerate(lists) if node]
        heapify(heap)
        dummy = tail = ListNode()
        while heap:
            _, i, node = heappop(heap)
            tail.next = node
            tail = node
            if node.next:
                heappush(heap, (node.next.val, i, node.next))
        return dummy.next
# ==== right
def merge_k_lists(lists):
    def two(a, b):
        dummy = tail = ListNode()
        while a and b:
            if b.val < a.val:
                a, b = b, a
            tail.next = tail = a
            a = a.next
        tail.next = a or b
        return dummy.next
    if not lists:
        return None
    while len(lists) > 1:
        lists = [two(lists[i], lists[i + 1] if i + 1 < len(lists) else None) for i in range(0, len(lists), 2)]
    return lists[0]
# ==== wrong RTE
def merge_k_lists(lists):
    heap = [(node.val, node) for node in lists if node]
    heapify(heap)
    dummy = tail = ListNode()
    while heap:
        _, node = heappop(heap)
        tail.next = tail = node
        if node.next:
            heappush(heap, (node.next.val, node.next))
    return dummy.next
# ==== wrong RTE
def merge_k_lists(lists):
    heap = [(node.val, i) for i, node in enumerate(lists)]
    heapify(heap)
    dummy = tail = ListNode()
    while heap:
        _, i = heappop(heap)
        tail.next = tail = lists[i]
        lists[i] = lists[i].next
        if lists[i]:
            heappush(heap, (lists[i].val, i))
    return dummy.next
# ==== wrong WA
def merge_k_lists(lists):
    values = Counter()
    for node in lists:
        while node:
            values[node.val] |= 1
            node = node.next
    head = None
    for value in sorted(values, reverse=True):
        head = ListNode(value, head)
    return head
# ==== wrong SLOW
def merge_k_lists(lists):
    lists = [node for node in lists if node]
    dummy = tail = ListNode()
    while lists:
        best = 0
        for i in range(len(lists)):
            if lists[i].val < lists[best].val:
                best = i
        tail.next = tail = lists[best]
        lists[best] = lists[best].next
        if not lists[best]:
            lists.pop(best)
    return dummy.next
