# ==== right
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        prices = [float("inf")] * n
        prices[src] = 0
        for i in range(k + 1):
            tmp = prices.copy()
            for s, d, p in flights:
                if prices[s] + p < tmp[d]:
                    tmp[d] = prices[s] + p
            prices = tmp
        return -1 if prices[dst] == float("inf") else prices[dst]
# ==== right
from heapq import heappop, heappush

def find_cheapest_price(n, flights, src, dst, k):
    out = [[] for _ in range(n)]
    for a, b, price in flights:
        out[a].append((b, price))
    fewest = [k + 2] * n
    heap = [(0, 0, src)]
    while heap:
        cost, used, city = heappop(heap)
        if city == dst:
            return cost
        if used >= fewest[city]:
            continue
        fewest[city] = used
        if used <= k:
            for nxt, price in out[city]:
                heappush(heap, (cost + price, used + 1, nxt))
    return -1
# ==== wrong WA
def find_cheapest_price(n, flights, src, dst, k):
    best = [10**9] * n
    best[src] = 0
    for _ in range(k + 1):
        for a, b, price in flights:
            best[b] = min(best[b], best[a] + price)
    return best[dst] if best[dst] < 10**9 else -1
# ==== wrong WA
import heapq

def find_cheapest_price(n, flights, src, dst, k):
    graph = {}
    for a, b, price in flights:
        graph.setdefault(a, {})[b] = price
    heap = [(0, -1, src)]
    done = set()
    while heap:
        cost, stops, city = heapq.heappop(heap)
        if city == dst:
            return cost
        if city in done or stops >= k:
            continue
        done.add(city)
        for b, price in graph.get(city, {}).items():
            heapq.heappush(heap, (cost + price, stops + 1, b))
    return -1
# ==== wrong WA
def find_cheapest_price(n, flights, src, dst, k):
    out = [[] for _ in range(n)]
    for a, b, p in flights:
        out[a].append((b, p))
    best = {src: 0}
    level = [(src, 0)]
    for _ in range(k + 1):
        nxt = []
        for city, cost in level:
            if cost > best[city]:
                continue
            for b, p in out[city]:
                if cost + p < best.get(b, 10**9):
                    best[b] = cost + p
                    nxt.append((b, cost + p))
        level = nxt
    return best.get(dst, -1)
# ==== wrong WA
def find_cheapest_price(n, flights, src, dst, k):
    into = {}
    for a, b, p in flights:
        into.setdefault(b, []).append((a, p))
    memo = {}

    def cost(city, stops):
        if city == src:
            return 0
        if stops < 0:
            return float("inf")
        if city not in memo or memo[city][0] < stops:
            memo[city] = stops, min((cost(a, stops - 1) + p for a, p in into.get(city, [])), default=float("inf"))
        return memo[city][1]

    answer = cost(dst, k)
    return answer if answer < float("inf") else -1
