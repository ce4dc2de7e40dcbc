# ==== right
def search_matrix(matrix, target):
    lo, hi = 0, len(matrix) * len(matrix[0])
    while lo < hi:
        mid = (lo + hi) // 2
        if matrix[mid // len(matrix[0])][mid % len(matrix[0])] < target:
            lo = mid + 1
        else:
            hi = mid
    return lo < len(matrix) * len(matrix[0]) and matrix[lo // len(matrix[0])][lo % len(matrix[0])] == target
# ==== right
class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        row = bisect.bisect_right(matrix, target, key=lambda r: r[0]) - 1
        if row < 0:
            return False
        col = bisect_left(matrix[row], target)
        return col < len(matrix[row]) and matrix[row][col] == target
# ==== wrong WA
def search_matrix(matrix, target):
    lo, hi = 0, len(matrix) * len(matrix[0]) - 1
    while lo < hi:
        mid = (lo + hi) // 2
        v = matrix[mid // len(matrix[0])][mid % len(matrix[0])]
        if v == target:
            return True
        if v < target:
            lo = mid + 1
        else:
            hi = mid - 1
    return False
# ==== wrong RTE
def search_matrix(matrix, target):
    lo, hi = 0, len(matrix) * len(matrix[0]) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        v = matrix[mid // len(matrix)][mid % len(matrix)]
        if v == target:
            return True
        if v < target:
            lo = mid + 1
        else:
            hi = mid - 1
    return False
# ==== wrong WA
def search_matrix(matrix, target):
    return any(row[0] < target < row[-1] and target in row for row in matrix)
# ==== wrong RTE
def search_matrix(matrix, target):
    m, n = len(matrix), len(matrix[0])
    lo, hi = 0, m * n - 1
    g = lambda i: matrix[i // n][i % n]
    while lo <= hi and g(lo) <= target <= g(hi):
        mid = lo + (hi - lo) * (target - g(lo)) // (g(hi) - g(lo)) if hi > lo else lo
        v = g(mid)
        if v == target:
            return True
        if v < target:
            lo = mid + 1
        else:
            hi = mid - 1
    return False
# ==== wrong WA
def search_matrix(matrix, target):
    # interpolate the row from first/last
    m = len(matrix)
    a, b = matrix[0][0], matrix[-1][-1]
    if not a <= target <= b:
        return False
    i = (target - a) * m // (b - a + 1)
    for r in (i - 1, i, i + 1, i - 2, i + 2):
        if 0 <= r < m and matrix[r][0] <= target <= matrix[r][-1]:
            j = bisect_left(matrix[r], target)
            return matrix[r][j] == target
    return False
