# ==== right
class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        seen = set()
        for r in range(9):
            for c in range(9):
                d = board[r][c]
                if d == ".":
                    continue
                for key in (("r", r, d), ("c", c, d), ("b", r // 3, c // 3, d)):
                    if key in seen:
                        return False
                    seen.add(key)
        return True
# ==== right
def is_valid_sudoku(board):
    rows = [list(r) for r in board]
    cols = [list(c) for c in zip(*board)]
    boxes = [
        [board[r + i][c + j] for i in range(3) for j in range(3)]
        for r in (0, 3, 6)
        for c in (0, 3, 6)
    ]
    for unit in rows + cols + boxes:
        digits = [d for d in unit if d != "."]
        if len(digits) != len(set(digits)):
            return False
    return True
# ==== wrong WA
def is_valid_sudoku(board):
    # Only full rows and columns are looked at, and no boxes.
    units = board + [list(c) for c in zip(*board)]
    return all(set(u) >= set("123456789") or "." in u for u in units)
# ==== wrong WA
def is_valid_sudoku(board):
    rows, cols, boxes = [0] * 9, [0] * 9, [0] * 9
    for r in range(9):
        for c in range(9):
            if board[r][c] == ".":
                continue
            bit = 1 << int(board[r][c])
            b = r // 3 + c // 3
            if rows[r] & bit or cols[c] & bit or boxes[b] & bit:
                return False
            rows[r] |= bit
            cols[c] |= bit
            boxes[b] |= bit
    return True
# ==== wrong WA
def is_valid_sudoku(board):
    # Only the boxes on the diagonal are looked at.
    for unit in board + [list(c) for c in zip(*board)]:
        digits = [d for d in unit if d != "."]
        if len(digits) != len(set(digits)):
            return False
    for k in (0, 3, 6):
        digits = [board[k + i][k + j] for i in range(3) for j in range(3)]
        digits = [d for d in digits if d != "."]
        if len(digits) != len(set(digits)):
            return False
    return True
# ==== wrong WA
def is_valid_sudoku(board):
    def fine(cells):
        digits = [int(d) for d in cells if d.isdigit()]
        return sum(digits) <= 45 and len(digits) - len(set(digits)) < 1

    for i in range(9):
        if not fine(board[i]) or not fine([row[i] for row in board[:-1]]):
            return False
        r, c = i // 3 * 3, i % 3 * 3
        if not fine([board[x][y] for x in range(r, r + 3) for y in range(c, c + 3)]):
            return False
    return True
