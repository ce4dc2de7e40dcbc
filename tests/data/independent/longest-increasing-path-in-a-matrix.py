# ==== right
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        m, n = len(matrix), len(matrix[0])

        @lru_cache(None)
        def dfs(r: int, c: int) -> int:
            best = 0
            for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                i, j = r + dr, c + dc
                if 0 <= i < m and 0 <= j < n and matrix[i][j] > matrix[r][c]:
                    best = max(best, dfs(i, j))
            return best + 1

        return max(dfs(r, c) for r in range(m) for c in range(n))
# ==== right
def longest_increasing_path(matrix):
    m, n = len(matrix), len(matrix[0])

    def around(r, c):
        return [(i, j) for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)) if 0 <= i < m and 0 <= j < n]

    waiting = {}
    for r in range(m):
        for c in range(n):
            waiting[r, c] = sum(matrix[i][j] < matrix[r][c] for i, j in around(r, c))
    layer = [cell for cell, k in waiting.items() if k == 0]
    length = 0
    while layer:
        length += 1
        nxt = []
        for r, c in layer:
            for i, j in around(r, c):
                if matrix[i][j] > matrix[r][c]:
                    waiting[i, j] -= 1
                    if waiting[i, j] == 0:
                        nxt.append((i, j))
        layer = nxt
    return length
# ==== wrong WA
def longest_increasing_path(matrix):
    m, n = len(matrix), len(matrix[0])
    dp = [[1] * n for _ in range(m)]
    for _ in range(2):
        for order in (1, -1):
            for r in range(m)[::order]:
                for c in range(n)[::order]:
                    for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if 0 <= i < m and 0 <= j < n and matrix[i][j] < matrix[r][c]:
                            dp[r][c] = max(dp[r][c], dp[i][j] + 1)
    return max(map(max, dp))
# ==== wrong WA
def longest_increasing_path(matrix):
    m, n = len(matrix), len(matrix[0])
    cells = sorted((matrix[r][c], r, c) for r in range(m) for c in range(n))
    length = {}
    for v, r, c in cells:
        near = ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
        length[r, c] = 1 + max((length.get(p, 0) for p in near), default=0)
    return max(length.values())
# ==== wrong WA
def longest_increasing_path(matrix):
    m, n = len(matrix), len(matrix[0])
    seen = set()
    best = 0
    for _, r, c in sorted((matrix[r][c], r, c) for r in range(m) for c in range(n)):
        if (r, c) in seen:
            continue
        queue = deque([(r, c, 1)])
        while queue:
            r, c, d = queue.popleft()
            seen.add((r, c))
            best = max(best, d)
            for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= i < m and 0 <= j < n and (i, j) not in seen and matrix[i][j] > matrix[r][c]:
                    seen.add((i, j))
                    queue.append((i, j, d + 1))
    return best
# ==== wrong TLE
def longest_increasing_path(matrix):
    m, n = len(matrix), len(matrix[0])
    sys.setrecursionlimit(50000)

    def walk(r, c):
        best = 1
        for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= i < m and 0 <= j < n and matrix[i][j] > matrix[r][c]:
                best = max(best, 1 + walk(i, j))
        return best

    return max(walk(r, c) for r in range(m) for c in range(n))
# ==== wrong WA
import sys

sys.setrecursionlimit(100000)

def longest_increasing_path(matrix):
    m, n = len(matrix), len(matrix[0])
    memo = {}

    def go(r, c):
        key = r * 100 + c
        if key not in memo:
            best = 0
            for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= i < m and 0 <= j < n and matrix[i][j] > matrix[r][c]:
                    best = max(best, go(i, j))
            memo[key] = best + 1
        return memo[key]

    return max(go(r, c) for r in range(m) for c in range(n))
