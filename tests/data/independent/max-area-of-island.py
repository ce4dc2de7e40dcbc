# ==== right
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        def area(i: int, j: int) -> int:
            if not (0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j]):
                return 0
            grid[i][j] = 0
            return 1 + area(i + 1, j) + area(i - 1, j) + area(i, j + 1) + area(i, j - 1)

        return max(area(i, j) for i in range(len(grid)) for j in range(len(grid[0])))
# ==== right
def max_area_of_island(grid):
    cols = len(grid[0])
    size, up = {}, {}

    def find(x):
        while up[x] != x:
            up[x] = up[up[x]]
            x = up[x]
        return x

    for r, row in enumerate(grid):
        for c, land in enumerate(row):
            if not land:
                continue
            me = r * cols + c
            up[me], size[me] = me, 1
            for there, other in ((c > 0, me - 1), (r > 0, me - cols)):
                if there and other in up:
                    x, y = find(other), find(me)
                    if x != y:
                        if size[x] < size[y]:
                            x, y = y, x
                        up[y] = x
                        size[x] += size[y]
    return max(size.values(), default=0)
# ==== wrong WA
def max_area_of_island(grid):
    cols = len(grid[0])
    land = {r * cols + c for r, row in enumerate(grid) for c, v in enumerate(row) if v}
    best = 0
    while land:
        stack = [land.pop()]
        area = 0
        while stack:
            x = stack.pop()
            area += 1
            for y in (x - 1, x + 1, x - cols, x + cols):
                if y in land:
                    land.remove(y)
                    stack.append(y)
        best = max(best, area)
    return best
# ==== wrong WA
def max_area_of_island(grid):
    best = 0
    seen = set()
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            area = 0
            queue = [(r, c)]
            for i, j in queue:
                seen.add((i, j))
                area += 1
                for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                    if 0 <= a < len(grid) and 0 <= b < len(grid[0]) and grid[a][b] and (a, b) not in seen:
                        if (a, b) != queue[-1]:
                            queue.append((a, b))
            best = max(best, area)
    return best
# ==== wrong WA
def max_area_of_island(grid):
    label, size = {}, {}
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v != 1:
                continue
            up, left = label.get((r - 1, c)), label.get((r, c - 1))
            if up is None and left is None:
                mine = (r, c)
                size[mine] = 0
            elif up is None or left is None or up == left:
                mine = up if up is not None else left
            else:
                mine = up
                size[up] += size.pop(left, 0)
                for k in label:
                    if k[0] == r and label[k] == left:
                        label[k] = up
            label[r, c] = mine
            size[mine] = size.get(mine, 0) + 1
    return max(size.values(), default=0)
# ==== wrong TLE
def max_area_of_island(grid):
    rows, cols = len(grid), len(grid[0])
    best = 0
    for r in range(rows):
        for c in range(cols):
            if not grid[r][c]:
                continue
            seen = {(r, c)}
            todo = [(r, c)]
            while todo:
                i, j = todo.pop()
                for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                    if 0 <= a < rows and 0 <= b < cols and grid[a][b] and (a, b) not in seen:
                        seen.add((a, b))
                        todo.append((a, b))
            best = max(best, len(seen))
    return best
