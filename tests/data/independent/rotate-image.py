# ==== right
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        for i in range(n):
            for j in range(i):
                matrix[i][j], matrix[j][i] = matrix[j][i], matrix[i][j]
        for row in matrix:
            row.reverse()
# ==== right
def rotate(matrix):
    n = len(matrix)
    m = n - 1
    for r in range(n // 2):
        for c in range((n + 1) // 2):
            keep = matrix[r][c]
            matrix[r][c] = matrix[m - c][r]
            matrix[m - c][r] = matrix[m - r][m - c]
            matrix[m - r][m - c] = matrix[c][m - r]
            matrix[c][m - r] = keep
# ==== wrong WA
def rotate(matrix):
    n = len(matrix)
    m = n - 1
    for r in range(n // 2):
        for c in range(n // 2):
            matrix[r][c], matrix[c][m - r], matrix[m - r][m - c], matrix[m - c][r] = (
                matrix[m - c][r], matrix[r][c], matrix[c][m - r], matrix[m - r][m - c])
# ==== wrong WA
def rotate(matrix):
    matrix = [list(row) for row in zip(*matrix[::-1])]
# ==== wrong WA
def rotate(matrix):
    old = list(matrix)
    n = len(matrix)
    for i in range(n):
        for j in range(n):
            matrix[j][n - 1 - i] = old[i][j]
# ==== wrong WA
def rotate(matrix):
    old = [row[:] for row in matrix]
    n = len(matrix)
    for i, row in enumerate(old):
        for x in row:
            matrix[row.index(x)][n - 1 - i] = x
# ==== right
def rotate(matrix):
    matrix[:] = zip(*reversed(matrix))
