# ==== right
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        res = []
        top, bottom, left, right = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
        while top <= bottom and left <= right:
            for j in range(left, right + 1):
                res.append(matrix[top][j])
            top += 1
            for i in range(top, bottom + 1):
                res.append(matrix[i][right])
            right -= 1
            if top <= bottom:
                for j in range(right, left - 1, -1):
                    res.append(matrix[bottom][j])
                bottom -= 1
            if left <= right:
                for i in range(bottom, top - 1, -1):
                    res.append(matrix[i][left])
                left += 1
        return res
# ==== right
def spiral_order(matrix):
    out = []
    while matrix:
        out += matrix[0]
        matrix = list(zip(*matrix[1:]))[::-1]
    return out
# ==== wrong WA
def spiral_order(matrix):
    res = []
    top, bottom, left, right = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
    while top <= bottom and left <= right:
        res += matrix[top][left:right + 1]
        top += 1
        for i in range(top, bottom + 1):
            res.append(matrix[i][right])
        right -= 1
        if top <= bottom:
            for j in range(right, left - 1, -1):
                res.append(matrix[bottom][j])
            bottom -= 1
        for i in range(bottom, top - 1, -1):
            res.append(matrix[i][left])
        left += 1
    return res
# ==== wrong WA
def spiral_order(matrix):
    m, n = len(matrix), len(matrix[0])
    i = j = d = 0
    moves = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    out = []
    for _ in range(m * n):
        out.append(matrix[i][j])
        matrix[i][j] = 100
        a, b = i + moves[d][0], j + moves[d][1]
        if not (0 <= a < m and 0 <= b < n and matrix[a][b] != 100):
            d = (d + 1) % 4
            a, b = i + moves[d][0], j + moves[d][1]
        i, j = a, b
    return out
# ==== wrong WA
def spiral_order(matrix):
    m, n = len(matrix), len(matrix[0])
    if n == 1:
        return [row[0] for row in matrix]
    out = []
    for k in range(min(m, n) // 2):
        out += matrix[k][k:n - k]
        out += [matrix[i][n - 1 - k] for i in range(k + 1, m - k)]
        out += [matrix[m - 1 - k][j] for j in range(n - 2 - k, k - 1, -1)]
        out += [matrix[i][k] for i in range(m - 2 - k, k, -1)]
    if min(m, n) % 2:
        k = min(m, n) // 2
        out += matrix[k][k:n - k]
    return out
# ==== wrong RTE
def spiral_order(matrix):
    out = []
    while matrix:
        out += matrix.pop(0)
        for row in matrix:
            out.append(row.pop())
        if matrix:
            out += matrix.pop()[::-1]
        for row in reversed(matrix):
            out.append(row.pop(0))
    return out
# ==== wrong WA
def spiral_order(matrix):
    m, n = len(matrix), len(matrix[0])
    out = []
    top, left, bottom, right = 0, 0, m, n
    for _ in range((min(m, n) + 1) // 2):
        out += [matrix[top][j] for j in range(left, right)]
        out += [matrix[i][right - 1] for i in range(top + 1, bottom)]
        if bottom - top > 1:
            out += [matrix[bottom - 1][j] for j in range(right - 2, left - 1, -1)]
        if right - left > 2:
            out += [matrix[i][left] for i in range(bottom - 2, top, -1)]
        top, left, bottom, right = top + 1, left + 1, bottom - 1, right - 1
    return out
