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
