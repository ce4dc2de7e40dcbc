# ==== right
def set_zeroes(matrix):
    rows = {r for r, row in enumerate(matrix) if 0 in row}
    cols = {c for row in matrix for c, x in enumerate(row) if x == 0}
    for r, row in enumerate(matrix):
        for c in range(len(row)):
            if r in rows or c in cols:
                row[c] = 0
# ==== right
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        """
        Do not return anything, modify matrix in-place instead.
        """
        m, n = len(matrix), len(matrix[0])
        first_col = any(matrix[i][0] == 0 for i in range(m))
        for i in range(m):
            for j in range(1, n):
                if matrix[i][j] == 0:
                    matrix[i][0] = matrix[0][j] = 0
        for i in range(m - 1, -1, -1):
            for j in range(n - 1, 0, -1):
                if matrix[i][0] == 0 or matrix[0][j] == 0:
                    matrix[i][j] = 0
            if first_col:
                matrix[i][0] = 0
# ==== wrong WA
def set_zeroes(matrix):
    for r in range(len(matrix)):
        for c in range(len(matrix[0])):
            if matrix[r][c] == 0:
                for k in range(len(matrix[0])):
                    matrix[r][k] = 0
                for k in range(len(matrix)):
                    matrix[k][c] = 0
# ==== wrong WA
def set_zeroes(matrix):
    rows = [0 in row for row in matrix]
    cols = [0 in col for col in zip(*matrix)]
    matrix = [[0 if a or b else x for x, b in zip(row, cols)] for row, a in zip(matrix, rows)]
# ==== wrong WA
def set_zeroes(matrix):
    m, n = len(matrix), len(matrix[0])
    for i in range(m):
        for j in range(n):
            if matrix[i][j] == 0:
                matrix[i][0] = matrix[0][j] = 0
    for i in range(1, m):
        for j in range(1, n):
            if matrix[i][0] == 0 or matrix[0][j] == 0:
                matrix[i][j] = 0
    if matrix[0][0] == 0:
        for j in range(n):
            matrix[0][j] = 0
        for i in range(m):
            matrix[i][0] = 0
# ==== wrong WA
def set_zeroes(matrix):
    mask = 0
    C = set()
    for i, r in enumerate(matrix):
        if 0 in r:
            mask |= 1 << i
        C.update(j for j, v in enumerate(r) if v == 0)
    mask &= 2**64 - 1
    for i, r in enumerate(matrix):
        for j in range(len(r)):
            if j in C or mask >> i & 1:
                r[j] = 0
# ==== wrong WA
def _s(matrix, S):
    R = {i for i, r in enumerate(matrix) if 0 in r}
    C = {j for j in range(len(matrix[0])) if any(r[j] == 0 for r in matrix)}
    for i, r in enumerate(matrix):
        for j, v in enumerate(r):
            if i in R or j in C:
                r[j] = S
    for i, r in enumerate(matrix):
        for j, v in enumerate(r):
            if r[j] == S:
                r[j] = 0

def set_zeroes(matrix):
    _s(matrix, -(10**9))
