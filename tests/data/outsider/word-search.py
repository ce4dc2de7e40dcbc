# ==== right
def exist(board, word):
    cells = {(r, c): x for r, row in enumerate(board) for c, x in enumerate(row)}

    def go(cell, i, used):
        if cells.get(cell) != word[i] or cell in used:
            return False
        if i + 1 == len(word):
            return True
        r, c = cell
        return any(go(to, i + 1, used | {cell}) for to in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)))

    return any(go(cell, 0, frozenset()) for cell in cells)
# ==== wrong WA
# [["a"]], "aa": no set of visited cells, except for the one just left.
def exist(board, word):
    m, n = len(board), len(board[0])

    def go(r, c, i, pr, pc):
        if board[r][c] != word[i]:
            return False
        if i == len(word) - 1:
            return True
        for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= y < m and 0 <= x < n and (y, x) != (pr, pc) and go(y, x, i + 1, r, c):
                return True
        return False

    return any(go(r, c, 0, -1, -1) for r in range(m) for c in range(n))
# ==== wrong WA
# [["a", "x", "b"]], "ab": the column -1 is the last one.
def exist(board, word):
    m, n = len(board), len(board[0])

    def go(r, c, i):
        if r >= m or c >= n or board[r][c] != word[i]:
            return False
        if i == len(word) - 1:
            return True
        keep, board[r][c] = board[r][c], "#"
        found = go(r + 1, c, i + 1) or (r > -m and go(r - 1, c, i + 1)) or go(r, c + 1, i + 1) or (c > -n and go(r, c - 1, i + 1))
        board[r][c] = keep
        return found

    return any(go(r, c, 0) for r in range(m) for c in range(n))
# ==== wrong WA
# [["a", "a", "a"], ["a", "a", "b"]], "aabaaa": cells of a way that leads nowhere remain marked.
def exist(board, word):
    m, n = len(board), len(board[0])

    def go(r, c, i, seen):
        if i == len(word):
            return True
        if not (0 <= r < m and 0 <= c < n) or (r, c) in seen or board[r][c] != word[i]:
            return False
        seen.add((r, c))
        return go(r + 1, c, i + 1, seen) or go(r - 1, c, i + 1, seen) or go(r, c + 1, i + 1, seen) or go(r, c - 1, i + 1, seen)

    return any(go(r, c, 0, set()) for r in range(m) for c in range(n))
# ==== wrong WA
# [["A"]], "a": case is ignored.
def exist(board, word):
    word = word.lower()
    m, n = len(board), len(board[0])

    def go(r, c, i, seen):
        if not (0 <= r < m and 0 <= c < n) or (r, c) in seen or board[r][c].lower() != word[i]:
            return False
        if i == len(word) - 1:
            return True
        seen = seen | {(r, c)}
        return any(go(r + dy, c + dx, i + 1, seen) for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)))

    return any(go(r, c, 0, set()) for r in range(m) for c in range(n))
# ==== wrong WA
# [["a", "x", "a", "b"]], "ab": only the first cell with the first letter is tried.
def exist(board, word):
    m, n = len(board), len(board[0])
    start = next(((r, c) for r in range(m) for c in range(n) if board[r][c] == word[0]), None)
    if start is None:
        return False
    stack = [(start, 0, {start})]
    while stack:
        (r, c), i, seen = stack.pop()
        if i == len(word) - 1:
            return True
        for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= y < m and 0 <= x < n and (y, x) not in seen and board[y][x] == word[i + 1]:
                stack.append(((y, x), i + 1, seen | {(y, x)}))
    return False
# ==== wrong WA
# Six columns: visited cells are bits r * 5 + c of a mask, so (0, 5) and (1, 0) are one.
def exist(board, word):
    m, n = len(board), len(board[0])

    def go(r, c, i, mask):
        if not (0 <= r < m and 0 <= c < n) or board[r][c] != word[i] or mask >> (r * 5 + c) & 1:
            return False
        if i == len(word) - 1:
            return True
        mask |= 1 << (r * 5 + c)
        return any(go(y, x, i + 1, mask) for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)))

    return any(go(r, c, 0, 0) for r in range(m) for c in range(n))
# ==== wrong WA
# A 6 × 6 board and a word that needs cells of the last row: the mask of visited cells has 32 bits, so those from the 33rd on are used twice.
def exist(board, word):
    m, n = len(board), len(board[0])
    need = Counter(word)
    have = Counter(cell for row in board for cell in row)
    if any(have[c] < k for c, k in need.items()):
        return False

    def go(at, i, mask):
        r, c = divmod(at, n)
        if board[r][c] != word[i] or mask >> at & 1:
            return False
        if i + 1 == len(word):
            return True
        mask = (mask | 1 << at) & 0xFFFFFFFF
        return (
            (r + 1 < m and go(at + n, i + 1, mask))
            or (r > 0 and go(at - n, i + 1, mask))
            or (c + 1 < n and go(at + 1, i + 1, mask))
            or (c > 0 and go(at - 1, i + 1, mask))
        )

    return any(go(at, 0, 0) for at in range(m * n))
