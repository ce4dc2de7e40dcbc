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
