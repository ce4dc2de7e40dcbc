# ==== right
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, cols = len(heights), len(heights[0])
        pac, atl = set(), set()

        def dfs(r: int, c: int, visit: Set[Tuple[int, int]], prev: int) -> None:
            if (r, c) in visit or r < 0 or c < 0 or r == rows or c == cols or heights[r][c] < prev:
                return
            visit.add((r, c))
            dfs(r + 1, c, visit, heights[r][c])
            dfs(r - 1, c, visit, heights[r][c])
            dfs(r, c + 1, visit, heights[r][c])
            dfs(r, c - 1, visit, heights[r][c])

        for c in range(cols):
            dfs(0, c, pac, 0)
            dfs(rows - 1, c, atl, 0)
        for r in range(rows):
            dfs(r, 0, pac, 0)
            dfs(r, cols - 1, atl, 0)
        return [list(cell) for cell in pac & atl]
# ==== right
from collections import deque

def pacific_atlantic(heights):
    m, n = len(heights), len(heights[0])
    wide = n + 2
    flat = [-1] * (wide * (m + 2))
    for r in range(m):
        for c in range(n):
            flat[(r + 1) * wide + c + 1] = heights[r][c]

    def climb(coast, bit):
        queue = deque()
        for x in coast:
            if not mask[x] & bit:
                mask[x] |= bit
                queue.append(x)
        while queue:
            x = queue.popleft()
            for y in (x - 1, x + 1, x - wide, x + wide):
                if flat[y] >= flat[x] and not mask[y] & bit:
                    mask[y] |= bit
                    queue.append(y)

    mask = bytearray(len(flat))
    top = range(wide + 1, wide + n + 1)
    left = range(wide + 1, wide * (m + 1), wide)
    climb([*top, *left], 1)
    climb([x + wide * (m - 1) for x in top] + [x + n - 1 for x in left], 2)
    return [[x // wide - 1, x % wide - 1] for x in reversed(range(len(mask))) if mask[x] == 3]
# ==== wrong WA
def pacific_atlantic(heights):
    m, n = len(heights), len(heights[0])
    west = [[False] * n for _ in range(m)]
    east = [[False] * n for _ in range(m)]
    for r in range(m):
        for c in range(n):
            west[r][c] = (
                r == 0
                or c == 0
                or (heights[r - 1][c] <= heights[r][c] and west[r - 1][c])
                or (heights[r][c - 1] <= heights[r][c] and west[r][c - 1])
            )
    for r in reversed(range(m)):
        for c in reversed(range(n)):
            east[r][c] = (
                r == m - 1
                or c == n - 1
                or (heights[r + 1][c] <= heights[r][c] and east[r + 1][c])
                or (heights[r][c + 1] <= heights[r][c] and east[r][c + 1])
            )
    return [[r, c] for r in range(m) for c in range(n) if west[r][c] and east[r][c]]
# ==== wrong WA
from heapq import heapify, heappop, heappush

def pacific_atlantic(heights):
    m, n = len(heights), len(heights[0])

    def reach(start):
        seen = set(start)
        heap = [(heights[r][c], r, c) for r, c in seen]
        heapify(heap)
        while heap:
            h, r, c = heappop(heap)
            for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= a < m and 0 <= b < n and (a, b) not in seen and heights[a][b] > h:
                    seen.add((a, b))
                    heappush(heap, (heights[a][b], a, b))
        return seen

    p = reach([(0, c) for c in range(n)] + [(r, 0) for r in range(m)])
    q = reach([(m - 1, c) for c in range(n)] + [(r, n - 1) for r in range(m)])
    return [[r, c] for r, c in p & q]
# ==== wrong WA
def pacific_atlantic(heights):
    m, n = len(heights), len(heights[0])
    order = sorted((heights[r][c], r, c) for r in range(m) for c in range(n))
    flow = [[0] * n for _ in range(m)]
    for h, r, c in order:
        bits = 0
        if r == 0 or c == 0:
            bits |= 1
        if r == m - 1 or c == n - 1:
            bits |= 2
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < m and 0 <= b < n and heights[a][b] <= h:
                bits |= flow[a][b]
        flow[r][c] = bits
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < m and 0 <= b < n and heights[a][b] == h:
                flow[a][b] |= bits
    return [[r, c] for r in range(m) for c in range(n) if flow[r][c] == 3]
# ==== wrong TLE
def pacific_atlantic(heights):
    m, n = len(heights), len(heights[0])
    result = []
    for r in range(m):
        for c in range(n):
            seen = {(r, c)}
            stack = [(r, c)]
            p = a = False
            while stack and not (p and a):
                i, j = stack.pop()
                p = p or i == 0 or j == 0
                a = a or i == m - 1 or j == n - 1
                for x, y in ((i - 1, j), (i, j - 1), (i + 1, j), (i, j + 1)):
                    if 0 <= x < m and 0 <= y < n and (x, y) not in seen and heights[x][y] <= heights[i][j]:
                        seen.add((x, y))
                        stack.append((x, y))
            if p and a:
                result.append([r, c])
    return result
