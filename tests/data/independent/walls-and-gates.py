# ==== right
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        INF = 2**31 - 1
        q = deque((r, c) for r in range(len(rooms)) for c in range(len(rooms[0])) if rooms[r][c] == 0)
        while q:
            r, c = q.popleft()
            for x, y in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= x < len(rooms) and 0 <= y < len(rooms[0]) and rooms[x][y] == INF:
                    rooms[x][y] = rooms[r][c] + 1
                    q.append((x, y))
# ==== right
def walls_and_gates(rooms):
    empty = {(r, c) for r, row in enumerate(rooms) for c, v in enumerate(row) if v > 0}
    front = [(r, c) for r, row in enumerate(rooms) for c, v in enumerate(row) if not v]
    steps = 0
    while front:
        steps += 1
        reached = []
        for r, c in front:
            for p in ((r - 1, c), (r, c - 1), (r, c + 1), (r + 1, c)):
                if p in empty:
                    empty.remove(p)
                    rooms[p[0]][p[1]] = steps
                    reached.append(p)
        front = reached
# ==== wrong WA
def walls_and_gates(rooms):
    m, n = len(rooms), len(rooms[0])
    for _ in range(2):
        for r in range(m):
            for c in range(n):
                if rooms[r][c] > 0:
                    for a, b in ((r - 1, c), (r, c - 1)):
                        if a >= 0 and b >= 0 and rooms[a][b] >= 0:
                            rooms[r][c] = min(rooms[r][c], rooms[a][b] + 1)
        for r in reversed(range(m)):
            for c in reversed(range(n)):
                if rooms[r][c] > 0:
                    for a, b in ((r + 1, c), (r, c + 1)):
                        if a < m and b < n and rooms[a][b] >= 0:
                            rooms[r][c] = min(rooms[r][c], rooms[a][b] + 1)
# ==== wrong WA
def walls_and_gates(rooms):
    m, n = len(rooms), len(rooms[0])
    stack = [(r, c) for r in range(m) for c in range(n) if rooms[r][c] == 0]
    while stack:
        r, c = stack.pop()
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < m and 0 <= b < n and rooms[a][b] == 2147483647:
                rooms[a][b] = rooms[r][c] + 1
                stack.append((a, b))
# ==== wrong WA
from collections import deque

def walls_and_gates(rooms):
    m, n = len(rooms), len(rooms[0])
    best = [[None] * n for _ in range(m)]
    queue = deque()
    for r in range(m):
        for c in range(n):
            if rooms[r][c] == 0:
                best[r][c] = 0
                queue.append((r, c))
    while queue:
        r, c = queue.popleft()
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < m and 0 <= b < n and rooms[a][b] != -1 and best[a][b] is None:
                best[a][b] = best[r][c] + 1
                queue.append((a, b))
    for r in range(m):
        rooms[r] = [-1 if best[r][c] is None else best[r][c] for c in range(n)]
# ==== wrong TLE
def walls_and_gates(rooms):
    m, n = len(rooms), len(rooms[0])
    for r in range(m):
        for c in range(n):
            if rooms[r][c] <= 0:
                continue
            seen = {(r, c)}
            level, d, found = [(r, c)], 0, False
            while level and not found:
                d += 1
                after = []
                for i, j in level:
                    for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                        if 0 <= a < m and 0 <= b < n and (a, b) not in seen and rooms[a][b] != -1:
                            seen.add((a, b))
                            after.append((a, b))
                            found = found or rooms[a][b] == 0
                level = after
            if found:
                rooms[r][c] = d
