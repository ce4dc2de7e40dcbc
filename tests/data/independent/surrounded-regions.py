# ==== right
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        ROWS, COLS = len(board), len(board[0])

        def capture(r, c):
            if r < 0 or c < 0 or r == ROWS or c == COLS or board[r][c] != "O":
                return
            board[r][c] = "T"
            capture(r + 1, c)
            capture(r - 1, c)
            capture(r, c + 1)
            capture(r, c - 1)

        for r in range(ROWS):
            for c in range(COLS):
                if board[r][c] == "O" and (r in [0, ROWS - 1] or c in [0, COLS - 1]):
                    capture(r, c)
        for r in range(ROWS):
            for c in range(COLS):
                board[r][c] = "O" if board[r][c] == "T" else "X"
# ==== right
def solve(board):
    m, n = len(board), len(board[0])
    root = list(range(m * n + 1))

    def find(x):
        while root[x] != x:
            root[x] = root[root[x]]
            x = root[x]
        return x

    for r in range(m):
        for c in range(n):
            if board[r][c] == "X":
                continue
            x = r * n + c
            if r in (0, m - 1) or c in (0, n - 1):
                root[find(x)] = find(m * n)
            if r and board[r - 1][c] == "O":
                root[find(x)] = find(x - n)
            if c and board[r][c - 1] == "O":
                root[find(x)] = find(x - 1)
    for r in range(m):
        board[r][:] = ["O" if v == "O" and find(r * n + c) == find(m * n) else "X" for c, v in enumerate(board[r])]
# ==== wrong WA
def solve(board):
    m, n = len(board), len(board[0])
    seen = set()
    for r in range(1, m - 1):
        for c in range(1, n - 1):
            if board[r][c] != "O" or (r, c) in seen:
                continue
            region, stack, closed = [], [(r, c)], True
            seen.add((r, c))
            while stack:
                i, j = stack.pop()
                region.append((i, j))
                for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                    if board[a][b] != "O" or (a, b) in seen:
                        continue
                    if a in (0, m - 1) or b in (0, n - 1):
                        closed = False
                        continue
                    seen.add((a, b))
                    stack.append((a, b))
                if not closed:
                    break
            if closed:
                for i, j in region:
                    board[i][j] = "X"
# ==== wrong WA
def solve(board):
    m, n = len(board), len(board[0])
    keep = [[board[r][c] == "O" and (r in (0, m - 1) or c in (0, n - 1)) for c in range(n)] for r in range(m)]
    for r in range(1, m):
        for c in range(1, n):
            if board[r][c] == "O":
                keep[r][c] |= keep[r - 1][c] or keep[r][c - 1]
    for r in range(m - 2, -1, -1):
        for c in range(n - 2, -1, -1):
            if board[r][c] == "O":
                keep[r][c] |= keep[r + 1][c] or keep[r][c + 1]
    for r in range(m):
        for c in range(n):
            if not keep[r][c]:
                board[r][c] = "X"
# ==== wrong WA
def solve(board):
    m, n = len(board), len(board[0])
    stack = [(r, c) for r in range(m) for c in range(n) if r in (0, m - 1) or c in (0, n - 1)]
    safe = set()
    while stack:
        r, c = stack.pop()
        if 0 <= r < m and 0 <= c < n and board[r][c] == "O" and (r, c) not in safe:
            safe.add((r, c))
            stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    board = [["O" if (r, c) in safe else "X" for c in range(n)] for r in range(m)]
# ==== wrong TLE
def solve(board):
    m, n = len(board), len(board[0])

    def escapes(r, c):
        seen = {(r, c)}
        queue = [(r, c)]
        for i, j in queue:
            if i in (0, m - 1) or j in (0, n - 1):
                return True
            for p in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if p not in seen and board[p[0]][p[1]] == "O":
                    seen.add(p)
                    queue.append(p)
        return False

    flip = [(r, c) for r in range(m) for c in range(n) if board[r][c] == "O" and not escapes(r, c)]
    for r, c in flip:
        board[r][c] = "X"
