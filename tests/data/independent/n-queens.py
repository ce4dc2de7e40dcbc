# ==== right
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        cols, diag, anti = set(), set(), set()
        board = [["."] * n for _ in range(n)]
        res = []

        def place(r):
            if r == n:
                res.append(["".join(row) for row in board])
                return
            for c in range(n):
                if c in cols or r - c in diag or r + c in anti:
                    continue
                cols.add(c)
                diag.add(r - c)
                anti.add(r + c)
                board[r][c] = "Q"
                place(r + 1)
                board[r][c] = "."
                cols.remove(c)
                diag.remove(r - c)
                anti.remove(r + c)

        place(0)
        return res
# ==== right
def solve_n_queens(n):
    partial = [()]
    for row in range(n):
        partial = [
            p + (c,)
            for p in partial
            for c in range(n)
            if all(c != q and abs(c - q) != row - r for r, q in enumerate(p))
        ]
    return [["." * c + "Q" + "." * (n - c - 1) for c in p] for p in partial]
# ==== wrong WA
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        res = []

        def dfs(queens, diffs, sums):
            r = len(queens)
            if r == n:
                res.append(queens)
                return
            for c in range(n):
                if c not in queens and abs(r - c) not in diffs and r + c not in sums:
                    dfs(queens + [c], diffs + [abs(r - c)], sums + [r + c])

        dfs([], [], [])
        return [["." * c + "Q" + "." * (n - c - 1) for c in q] for q in res]
# ==== wrong WA
def solve_n_queens(n):
    out = []

    def go(queens):
        r = len(queens)
        if r == n:
            board = ["".join("Q" if c == q else "." for c in range(n)) for q in queens]
            out.append(board)
            out.append([row[::-1] for row in board])
            return
        for c in range((n + 1) // 2 if r == 0 else n):
            if all(c != q and abs(c - q) != r - i for i, q in enumerate(queens)):
                go(queens + [c])

    go([])
    return out
# ==== wrong WA
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        if n < 4:
            return []
        full, res = (1 << n) - 1, []

        def place(rows, cols, left, right):
            if cols == full:
                res.append(rows)
                return
            free = full & ~(cols | left | right)
            while free:
                bit = free & -free
                free ^= bit
                row = format(bit, "b").zfill(n).replace("0", ".").replace("1", "Q")
                place(rows + [row], cols | bit, (left | bit) << 1, (right | bit) >> 1)

        place([], 0, 0, 0)
        return res
# ==== wrong WA
def solve_n_queens(n):
    boards = []
    grid = [["."] * n for _ in range(n)]

    def safe(r, c):
        for k in range(r):
            if grid[k][c] == "Q":
                return False
        for k in range(1, min(r, c) + 1):
            if grid[r - k][c - k] == "Q":
                return False
        for k in range(1, min(r, n - c - 1)):
            if grid[r - k][c + k] == "Q":
                return False
        return True

    def solve(r):
        if r == n:
            boards.append(["".join(row) for row in grid])
            return
        for c in range(n):
            if safe(r, c):
                grid[r][c] = "Q"
                solve(r + 1)
                grid[r][c] = "."

    solve(0)
    return boards
