# ==== right
def num_islands(grid):
    rows, cols = len(grid), len(grid[0])
    def sink(r, c):
        if 0 <= r < rows and 0 <= c < cols and grid[r][c] == "1":
            grid[r][c] = "0"
            sink(r + 1, c)
            sink(r - 1, c)
            sink(r, c + 1)
            sink(r, c - 1)
    count = 0
    for r in range(rows):
        for c in range(cols):
            if grid[r][c] == "1":
                count += 1
                sink(r, c)
    return count
# ==== right
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        m, n = len(grid), len(grid[0])
        parent = list(range(m * n))

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        islands = 0
        for i in range(m):
            for j in range(n):
                if grid[i][j] != "1":
                    continue
                islands += 1
                for y, x in ((i - 1, j), (i, j - 1)):
                    if y >= 0 and x >= 0 and grid[y][x] == "1":
                        a, b = find(i * n + j), find(y * n + x)
                        if a != b:
                            parent[a] = b
                            islands -= 1
        return islands
# ==== wrong WA
def num_islands(grid):
    count = 0
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == 1:
                count += 1
    return count
# ==== wrong WA
def num_islands(grid):
    m, n = len(grid), len(grid[0])
    count = 0
    for r in range(m):
        for c in range(n):
            if grid[r][c] == "1":
                count += 1
                stack = [(r, c)]
                while stack:
                    i, j = stack.pop()
                    if 0 <= i < m and 0 <= j < n and grid[i][j] == "1":
                        grid[i][j] = "0"
                        stack += [(i + a, j + b) for a in (-1, 0, 1) for b in (-1, 0, 1)]
    return count
# ==== wrong WA
def num_islands(grid):
    count = 0
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == "1":
                up = r > 0 and grid[r - 1][c] == "1"
                left = c > 0 and grid[r][c - 1] == "1"
                if not up and not left:
                    count += 1
    return count
# ==== wrong WA
def num_islands(grid):
    R, C = len(grid), len(grid[0])
    c = 0
    for i in range(R):
        for j in range(C):
            if grid[i][j] == "1":
                c += 1
                q = deque([(i, j)], maxlen=256)
                grid[i][j] = "0"
                while q:
                    a, b = q.popleft()
                    for x, y in ((a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1)):
                        if 0 <= x < R and 0 <= y < C and grid[x][y] == "1":
                            grid[x][y] = "0"
                            q.append((x, y))
    return c
# ==== wrong WA
def num_islands(grid):
    R, C = len(grid), len(grid[0])
    c = 0

    def f(i, j, d):
        if not (0 <= i < R and 0 <= j < C) or grid[i][j] != "1" or d > 900:
            return
        grid[i][j] = "0"
        f(i + 1, j, d + 1)
        f(i - 1, j, d + 1)
        f(i, j + 1, d + 1)
        f(i, j - 1, d + 1)

    for i in range(R):
        for j in range(C):
            if grid[i][j] == "1":
                c += 1
                f(i, j, 0)
    return c
