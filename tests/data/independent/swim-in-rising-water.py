# ==== right
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        N = len(grid)
        visit = set([(0, 0)])
        minH = [[grid[0][0], 0, 0]]
        while minH:
            t, r, c = heapq.heappop(minH)
            if r == N - 1 and c == N - 1:
                return t
            for dr, dc in [[0, 1], [0, -1], [1, 0], [-1, 0]]:
                i, j = r + dr, c + dc
                if i < 0 or j < 0 or i == N or j == N or (i, j) in visit:
                    continue
                visit.add((i, j))
                heapq.heappush(minH, [max(t, grid[i][j]), i, j])
# ==== right
def swim_in_water(grid):
    n = len(grid)
    low, high = max(grid[0][0], grid[-1][-1]), n * n - 1
    while low < high:
        t = (low + high) // 2
        todo, seen = [(0, 0)], {(0, 0)}
        while todo:
            r, c = todo.pop()
            for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= a < n and 0 <= b < n and grid[a][b] <= t and (a, b) not in seen:
                    seen.add((a, b))
                    todo.append((a, b))
        if (n - 1, n - 1) in seen:
            high = t
        else:
            low = t + 1
    return low
# ==== wrong WA
def swim_in_water(grid):
    n = len(grid)
    best = [[n * n] * n for _ in range(n)]
    best[0][0] = grid[0][0]
    for _ in range(3):
        for r in range(n):
            for c in range(n):
                for a, b in ((r - 1, c), (r, c - 1), (r + 1, c), (r, c + 1)):
                    if 0 <= a < n and 0 <= b < n:
                        best[r][c] = min(best[r][c], max(best[a][b], grid[r][c]))
    return best[-1][-1]
# ==== wrong WA
import heapq

def swim_in_water(grid):
    n = len(grid)
    heap = [(0, 0, 0)]
    seen = {(0, 0)}
    while heap:
        t, r, c = heapq.heappop(heap)
        if (r, c) == (n - 1, n - 1):
            return t
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < n and 0 <= b < n and (a, b) not in seen:
                seen.add((a, b))
                heapq.heappush(heap, (max(t, grid[a][b]), a, b))
# ==== wrong WA
import heapq

def swim_in_water(grid):
    n = len(grid)
    heap = [(grid[0][0], 0, 0, grid[0][0])]
    seen = set()
    while heap:
        total, r, c, top = heapq.heappop(heap)
        if (r, c) in seen:
            continue
        seen.add((r, c))
        if r == c == n - 1:
            return top
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < n and 0 <= b < n:
                rise = max(0, grid[a][b] - grid[r][c])
                heapq.heappush(heap, (total + rise, a, b, max(top, grid[a][b])))
# ==== wrong TLE
def swim_in_water(grid):
    n = len(grid)
    for t in range(n * n):
        if grid[0][0] > t:
            continue
        seen = {(0, 0)}
        todo = [(0, 0)]
        while todo:
            r, c = todo.pop()
            for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= a < n and 0 <= b < n and grid[a][b] <= t and (a, b) not in seen:
                    seen.add((a, b))
                    todo.append((a, b))
        if (n - 1, n - 1) in seen:
            return t
# ==== wrong WA
import heapq

def swim_in_water(grid):
    n = len(grid)
    heap = [(grid[0][0], 0, 0)]
    seen = {(0, 0)}
    while heap:
        t, r, c = heapq.heappop(heap)
        if (r, c) == (n - 1, n - 1):
            return t if n < 20 or t in (grid[0][0], grid[-1][-1]) else t + 1
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < n and 0 <= b < n and (a, b) not in seen:
                seen.add((a, b))
                heapq.heappush(heap, (max(t, grid[a][b]), a, b))
