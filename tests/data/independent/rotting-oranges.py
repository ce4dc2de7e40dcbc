# ==== right
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        q = collections.deque()
        fresh = 0
        for r in range(len(grid)):
            for c in range(len(grid[0])):
                if grid[r][c] == 1:
                    fresh += 1
                elif grid[r][c] == 2:
                    q.append((r, c))
        time = 0
        while fresh > 0 and q:
            for _ in range(len(q)):
                r, c = q.popleft()
                for dr, dc in [(0, 1), (0, -1), (1, 0), (-1, 0)]:
                    row, col = r + dr, c + dc
                    if row in range(len(grid)) and col in range(len(grid[0])) and grid[row][col] == 1:
                        grid[row][col] = 2
                        q.append((row, col))
                        fresh -= 1
            time += 1
        return time if fresh == 0 else -1
# ==== right
def oranges_rotting(grid):
    cells = {(r, c): v for r, row in enumerate(grid) for c, v in enumerate(row) if v}
    minutes = 0
    while 1 in cells.values():
        turning = [
            (r, c)
            for (r, c), v in cells.items()
            if v == 1 and 2 in (cells.get((r + 1, c)), cells.get((r - 1, c)), cells.get((r, c + 1)), cells.get((r, c - 1)))
        ]
        if not turning:
            return -1
        cells.update(dict.fromkeys(turning, 2))
        minutes += 1
    return minutes
# ==== wrong WA
def oranges_rotting(grid):
    rows, cols = len(grid), len(grid[0])
    for minute in range(rows + cols + 1):
        if not any(1 in row for row in grid):
            return minute
        old = [row[:] for row in grid]
        for r in range(rows):
            for c in range(cols):
                if old[r][c] == 2:
                    for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if 0 <= a < rows and 0 <= b < cols and grid[a][b] == 1:
                            grid[a][b] = 2
    return -1
# ==== wrong WA
def oranges_rotting(grid):
    rows, cols = len(grid), len(grid[0])
    level = [(r, c) for r in range(rows) for c in range(cols) if grid[r][c] == 2]
    minutes = -1
    while level:
        minutes += 1
        nxt = []
        for r, c in level:
            for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= a < rows and 0 <= b < cols and grid[a][b] == 1:
                    grid[a][b] = 2
                    nxt.append((a, b))
        level = nxt
    return -1 if any(1 in row for row in grid) else minutes
# ==== wrong WA
def oranges_rotting(grid):
    rows, cols = len(grid), len(grid[0])
    time = 0
    while any(1 in row for row in grid):
        changed = False
        for r in range(rows):
            for c in range(cols):
                if grid[r][c] == 1:
                    around = [grid[a][b] for a, b in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)) if 0 <= a < rows and 0 <= b < cols]
                    if 2 in around:
                        grid[r][c] = 2
                        changed = True
        if not changed:
            return -1
        time += 1
    return time
# ==== wrong WA
def oranges_rotting(grid):
    rows, cols = len(grid), len(grid[0])
    dist = {}

    def spread(r, c, d):
        if not (0 <= r < rows and 0 <= c < cols) or grid[r][c] == 0:
            return
        if grid[r][c] == 2 and d:
            return
        if (r, c) in dist:
            return
        dist[r, c] = d
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            spread(a, b, d + 1)

    for r in range(rows):
        for c in range(cols):
            if grid[r][c] == 2:
                spread(r, c, 0)
    if sum(v > 0 for row in grid for v in row) > len(dist):
        return -1
    return max(dist.values(), default=0)
