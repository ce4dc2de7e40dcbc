# ==== right
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        adj = defaultdict(list)
        for src, dst in sorted(tickets, reverse=True):
            adj[src].append(dst)
        res = []

        def dfs(src: str) -> None:
            while adj[src]:
                dfs(adj[src].pop())
            res.append(src)

        dfs("JFK")
        return res[::-1]
# ==== right
from heapq import heapify, heappop

def find_itinerary(tickets):
    out = {}
    for a, b in tickets:
        out.setdefault(a, []).append(b)
    for ends in out.values():
        heapify(ends)
    stack, trip = ["JFK"], []
    while stack:
        if out.get(stack[-1]):
            stack.append(heappop(out[stack[-1]]))
        else:
            trip.insert(0, stack.pop())
    return trip
# ==== wrong WA
def find_itinerary(tickets):
    out = {}
    for a, b in tickets:
        out.setdefault(a, []).append(b)
    for ends in out.values():
        ends.sort(reverse=True)
    trip = ["JFK"]
    while out.get(trip[-1]):
        ends = out[trip[-1]]
        b = ends.pop()
        if not out.get(b) and ends:
            b, ends[-1] = ends[-1], b
        trip.append(b)
    return trip
# ==== wrong WA
def find_itinerary(tickets):
    out = {}
    for a, b in set(map(tuple, tickets)):
        out.setdefault(a, []).append(b)
    for ends in out.values():
        ends.sort(reverse=True)
    trip, stack = [], ["JFK"]
    while stack:
        ends = out.get(stack[-1])
        if ends:
            stack.append(ends.pop())
        else:
            trip.append(stack.pop())
    return trip[::-1]
# ==== wrong WA
def find_itinerary(tickets):
    out = {}
    for a, b in tickets:
        out.setdefault(a, []).append(b)
    for ends in out.values():
        ends.sort()
    trip = []

    def go(a):
        while out.get(a):
            go(out[a].pop())
        trip.append(a)

    go("JFK")
    return trip[::-1]
# ==== wrong TLE
def find_itinerary(tickets):
    tickets = sorted(tickets)
    used = [False] * len(tickets)
    trip = ["JFK"]

    def go():
        if len(trip) == len(tickets) + 1:
            return True
        for i, (a, b) in enumerate(tickets):
            if a == trip[-1] and not used[i]:
                used[i] = True
                trip.append(b)
                if go():
                    return True
                used[i] = False
                trip.pop()
        return False

    go()
    return trip
