# ==== right
def num_islands(grid):
    m, n = len(grid), len(grid[0])
    leader = {(r, c): (r, c) for r in range(m) for c in range(n) if grid[r][c] == "1"}

    def find(x):
        while leader[x] != x:
            leader[x] = leader[leader[x]]
            x = leader[x]
        return x

    for r, c in leader:
        for other in ((r + 1, c), (r, c + 1)):
            if other in leader:
                leader[find(other)] = find((r, c))
    return sum(a == b for a, b in leader.items())
# ==== wrong WA
# [["1", "0"], ["0", "1"]]: corners connect.
def num_islands(grid):
    m, n = len(grid), len(grid[0])
    count = 0
    for r in range(m):
        for c in range(n):
            if grid[r][c] != "1":
                continue
            count += 1
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                if 0 <= y < m and 0 <= x < n and grid[y][x] == "1":
                    grid[y][x] = "0"
                    stack += [(y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)]
    return count
# ==== wrong WA
# A spiral: only right and down are followed: [["0", "1"], ["1", "1"]].
def num_islands(grid):
    m, n = len(grid), len(grid[0])
    seen = set()
    count = 0
    for r in range(m):
        for c in range(n):
            if grid[r][c] == "0" or (r, c) in seen:
                continue
            count += 1
            queue = deque([(r, c)])
            while queue:
                y, x = queue.popleft()
                if y < m and x < n and grid[y][x] == "1" and (y, x) not in seen:
                    seen.add((y, x))
                    queue.append((y + 1, x))
                    queue.append((y, x + 1))
    return count
# ==== wrong WA
# A U of land: counts cells without land above or to the left.
def num_islands(grid):
    count = 0
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell == "1" and (r == 0 or grid[r - 1][c] == "0") and (c == 0 or row[c - 1] == "0"):
                count += 1
    return count
# ==== wrong WA
# Wide grids: the key row * 256 + column is not unique over 256 columns: row 0, column 256 and row 1, column 0.
def num_islands(grid):
    m, n = len(grid), len(grid[0])
    seen = set()
    count = 0
    for r in range(m):
        for c in range(n):
            if grid[r][c] == "0" or r * 256 + c in seen:
                continue
            count += 1
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                if not (0 <= y < m and 0 <= x < n) or grid[y][x] == "0" or y * 256 + x in seen:
                    continue
                seen.add(y * 256 + x)
                stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
    return count
# ==== wrong TLE
# [["1", "1"]] in a full grid of 300 × 300: a list of visited cells, looked through each time.
def num_islands(grid):
    m, n = len(grid), len(grid[0])
    seen = []
    count = 0
    for r in range(m):
        for c in range(n):
            if grid[r][c] == "1" and (r, c) not in seen:
                count += 1
                queue = [(r, c)]
                seen.append((r, c))
                for y, x in queue:
                    for to in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                        if 0 <= to[0] < m and 0 <= to[1] < n and grid[to[0]][to[1]] == "1" and to not in seen:
                            seen.append(to)
                            queue.append(to)
    return count
# ==== wrong WA
# A grid wider than high: cells are numbered row * rows + column, so numbers are not unique.
def num_islands(grid):
    m, n = len(grid), len(grid[0])
    seen, count = set(), 0
    for r in range(m):
        for c in range(n):
            if grid[r][c] == "0" or r * m + c in seen:
                continue
            count += 1
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                if 0 <= y < m and 0 <= x < n and grid[y][x] == "1" and y * m + x not in seen:
                    seen.add(y * m + x)
                    stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
    return count
# ==== wrong WA
# A snake of 20,000 cells: a search gives up after 10,000 cells of one island and begins another.
def num_islands(grid):
    m, n = len(grid), len(grid[0])
    count = 0
    for r in range(m):
        for c in range(n):
            if grid[r][c] == "0":
                continue
            count += 1
            stack, left = [(r, c)], 10**4
            while stack and left:
                y, x = stack.pop()
                if 0 <= y < m and 0 <= x < n and grid[y][x] == "1":
                    grid[y][x] = "0"
                    left -= 1
                    stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
    return count
