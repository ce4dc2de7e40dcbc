# ==== right
from collections import Counter

def exist(board, word):
    rows, cols = len(board), len(board[0])
    have = Counter(c for r in board for c in r)
    if any(have[c] < k for c, k in Counter(word).items()):
        return False
    if have[word[0]] > have[word[-1]]:
        word = word[::-1]
    def go(r, c, i):
        if board[r][c] != word[i]:
            return False
        if i == len(word) - 1:
            return True
        board[r][c] = ""
        found = any(
            0 <= y < rows and 0 <= x < cols and go(y, x, i + 1)
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
        )
        board[r][c] = word[i]
        return found
    return any(go(r, c, 0) for r in range(rows) for c in range(cols))
# ==== right
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        m, n = len(board), len(board[0])
        used = set()

        def dfs(i, j, k):
            if k == len(word):
                return True
            if i < 0 or j < 0 or i >= m or j >= n or (i, j) in used or board[i][j] != word[k]:
                return False
            used.add((i, j))
            res = dfs(i + 1, j, k + 1) or dfs(i - 1, j, k + 1) or dfs(i, j + 1, k + 1) or dfs(i, j - 1, k + 1)
            used.remove((i, j))
            return res

        for i in range(m):
            for j in range(n):
                if dfs(i, j, 0):
                    return True
        return False
# ==== wrong WA
def exist(board, word):
    m, n = len(board), len(board[0])
    def dfs(i, j, k):
        if k == len(word):
            return True
        if not (0 <= i < m and 0 <= j < n) or board[i][j] != word[k]:
            return False
        return any(dfs(i + a, j + b, k + 1) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)))
    return any(dfs(i, j, 0) for i in range(m) for j in range(n))
# ==== wrong WA
def exist(board, word):
    m, n = len(board), len(board[0])
    def dfs(i, j, k, seen):
        if k == len(word):
            return True
        if not (0 <= i < m and 0 <= j < n) or (i, j) in seen or board[i][j] != word[k]:
            return False
        seen.add((i, j))
        return any(dfs(i + a, j + b, k + 1, seen) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)))
    return any(dfs(i, j, 0, set()) for i in range(m) for j in range(n))
# ==== wrong WA
def exist(board, word):
    m, n = len(board), len(board[0])
    def dfs(i, j, k):
        if i == m or j == n or board[i][j] != word[k]:
            return False
        if k == len(word) - 1:
            return True
        return dfs(i + 1, j, k + 1) or dfs(i, j + 1, k + 1)
    return any(dfs(i, j, 0) for i in range(m) for j in range(n))
# ==== wrong WA
def exist(board, word):
    R, C = len(board), len(board[0])

    def f(r, c, i, m):
        if i == len(word):
            return True
        if not (0 <= r < R and 0 <= c < C) or board[r][c] != word[i]:
            return False
        b = 1 << ((r * C + c) % 32)
        if m & b:
            return False
        return any(f(r + x, c + y, i + 1, m | b) for x, y in ((0, 1), (1, 0), (0, -1), (-1, 0)))

    return any(f(r, c, 0, 0) for r in range(R) for c in range(C))
# ==== wrong WA
def exist(board, word):
    R, C = len(board), len(board[0])

    def f(r, c, i, m):
        if i == len(word):
            return True
        if not (0 <= r < R and 0 <= c < C) or board[r][c] != word[i]:
            return False
        b = (1 << (r * C + c)) & 0xFFFFFFFF
        if m & b:
            return False
        return any(f(r + x, c + y, i + 1, m | b) for x, y in ((0, 1), (1, 0), (0, -1), (-1, 0)))

    return any(f(r, c, 0, 0) for r in range(R) for c in range(C))
# ==== wrong WA
def exist(board, word):
    R, C = len(board), len(board[0])
    word = word[:14]
    seen = set()

    def f(r, c, i):
        if i == len(word):
            return True
        if not (0 <= r < R and 0 <= c < C) or (r, c) in seen or board[r][c] != word[i]:
            return False
        seen.add((r, c))
        ok = any(f(r + a, c + b, i + 1) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)))
        seen.discard((r, c))
        return ok

    return any(f(r, c, 0) for r in range(R) for c in range(C))
# ==== wrong WA
def exist(board, word):
    R, C = len(board), len(board[0])
    seen = set()

    def f(r, c, i):
        if i == len(word):
            return True
        if not (0 <= r < R and 0 <= c < C) or r * 5 + c in seen or board[r][c] != word[i]:
            return False
        seen.add(r * 5 + c)
        ok = any(f(r + a, c + b, i + 1) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)))
        seen.discard(r * 5 + c)
        return ok

    return any(f(r, c, 0) for r in range(R) for c in range(C))
# ==== wrong WA
def exist(board, word):
    R, C = len(board), len(board[0])

    def f(r, c, i, p):
        if i == len(word):
            return True
        if not (0 <= r < R and 0 <= c < C) or (r, c) in p or board[r][c] != word[i]:
            return False
        return any(f(r + a, c + b, i + 1, (p + [(r, c)])[-10:]) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)))

    if Counter(word) - Counter(x for r in board for x in r):
        return False
    return any(f(r, c, 0, []) for r in range(R) for c in range(C))
# ==== wrong WA
def exist(board, word):
    # memo key without order: (cell, i, number of cells used in each row)
    R, C = len(board), len(board[0])
    dead = set()

    def f(r, c, i, p):
        if i == len(word):
            return True
        if not (0 <= r < R and 0 <= c < C) or (r, c) in p or board[r][c] != word[i]:
            return False
        k = (r, c, i, tuple(sorted(Counter(a for a, b in p).items())))
        if k in dead:
            return False
        if any(f(r + a, c + b, i + 1, p | {(r, c)}) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))):
            return True
        dead.add(k)
        return False

    return any(f(r, c, 0, frozenset()) for r in range(R) for c in range(C))
# ==== wrong WA
def exist(board, word):
    R, C = len(board), len(board[0])
    seen = set()

    def f(r, c, i, ups):
        if i == len(word):
            return True
        if ups > 2 or not (0 <= r < R and 0 <= c < C) or (r, c) in seen or board[r][c] != word[i]:
            return False
        seen.add((r, c))
        ok = any(f(r + a, c + b, i + 1, ups + (a < 0)) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)))
        seen.discard((r, c))
        return ok

    return any(f(r, c, 0, 0) or f(r, c, 0, -9) and len(word) < 12 for r in range(R) for c in range(C))
# ==== wrong WA
def exist(board, word):
    R, C = len(board), len(board[0])

    def f(r, c, i):
        if i == len(word):
            return True
        if not (0 <= r < R and 0 <= c < C) or board[r][c] != word[i]:
            return False
        board[r][c] = board[r][c].swapcase()
        ok = any(f(r + a, c + b, i + 1) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)))
        board[r][c] = board[r][c].swapcase()
        return ok

    return any(f(r, c, 0) for r in range(R) for c in range(C))
