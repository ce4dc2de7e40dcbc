# ==== right
class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        heap = [-s for s in stones]
        heapify(heap)
        while len(heap) > 1:
            a, b = -heappop(heap), -heappop(heap)
            if a != b:
                heappush(heap, b - a)
        return -heap[0] if heap else 0
# ==== right
def last_stone_weight(stones):
    heap = [-s for s in stones] + [0]
    heapify(heap)
    while len(heap) > 1 and min(heap[1], heap[2] if len(heap) > 2 else 0):
        a = heappop(heap)
        heapreplace(heap, a - heap[0])
    return -heap[0]
# ==== wrong WA
def last_stone_weight(stones):
    stones.sort()
    while len(stones) > 1:
        a, b = stones.pop(), stones.pop()
        if a > b:
            stones.append(a - b)
    return stones[0] if stones else 0
# ==== wrong RTE
def last_stone_weight(stones):
    heap = [-s for s in stones]
    heapify(heap)
    while len(heap) > 1:
        a, b = heappop(heap), heappop(heap)
        if a != b:
            heappush(heap, a - b)
    return -heap[0]
# ==== wrong WA
def last_stone_weight(stones):
    total = sum(stones)
    reach = {0}
    for s in stones[:200]:
        reach |= {r + s for r in reach if r + s <= total // 2}
    return total - 2 * max(reach)
# ==== wrong SLOW
def last_stone_weight(stones):
    while len(stones) > 1:
        stones.sort(key=lambda s: -s)
        d = stones.pop(0) - stones.pop(0)
        if d:
            stones.append(d)
    return stones[0] if stones else 0
