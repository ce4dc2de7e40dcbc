# ==== right
from bisect import bisect_right


def search_matrix(matrix, target):
    row = bisect_right(matrix, target, key=lambda r: r[0]) - 1
    if row < 0:
        return False
    return matrix[row][bisect_right(matrix[row], target) - 1] == target
# ==== wrong WA
# [[1, 3]], 3: the last cell is left out by high = m * n - 1 with `<`.
def search_matrix(matrix, target):
    m, n = len(matrix), len(matrix[0])
    low, high = 0, m * n - 1
    while low < high:
        mid = (low + high) // 2
        value = matrix[mid // n][mid % n]
        if value == target:
            return True
        if value < target:
            low = mid + 1
        else:
            high = mid - 1
    return False
# ==== wrong WA
# [[1, 2], [3, 4], [5, 6]], 5: divides by the number of rows.
def search_matrix(matrix, target):
    m, n = len(matrix), len(matrix[0])
    low, high = 0, m * n
    while low < high:
        mid = (low + high) // 2
        r, c = (mid // n, mid % n) if m <= n else (mid // m, mid % m)
        if r >= m or c >= n:
            high = mid
            continue
        if matrix[r][c] == target:
            return True
        if matrix[r][c] < target:
            low = mid + 1
        else:
            high = mid
    return False
# ==== wrong WA
# 100 × 100, target in the last row: the flat index is cut to 12 bits.
def search_matrix(matrix, target):
    n = len(matrix[0])
    low, high = 0, (len(matrix) * n - 1) & 0xFFF
    while low <= high:
        mid = (low + high) >> 1
        value = matrix[mid // n][mid % n]
        if value == target:
            return True
        if value < target:
            low = mid + 1
        else:
            high = mid - 1
    return False
# ==== wrong WA
# [[1, 3], [5, 7]], 3: row 0 counts as no row.
def search_matrix(matrix, target):
    row = None
    lo, hi = 0, len(matrix) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if matrix[mid][0] <= target <= matrix[mid][-1]:
            row = mid
            break
        if matrix[mid][0] > target:
            hi = mid - 1
        else:
            lo = mid + 1
    if not row and len(matrix) > 1:
        return target == matrix[0][0]
    row = row or 0
    at = bisect.bisect_left(matrix[row], target)
    return at < len(matrix[row]) and matrix[row][at] == target
# ==== wrong WA
# [[-10000]], -10000: -10⁴ stands for nothing.
def search_matrix(matrix, target):
    best = -(10**4)
    lo, hi = 0, len(matrix) * len(matrix[0])
    n = len(matrix[0])
    while lo < hi:
        mid = (lo + hi) // 2
        value = matrix[mid // n][mid % n]
        if value <= target:
            best = max(best, value)
            lo = mid + 1
        else:
            hi = mid
    return best == target and best > -(10**4)
# ==== wrong WA
# [[1, 3], [5, 7]], 5: the row is looked for by `first < target`.
def search_matrix(matrix, target):
    row = max(0, bisect.bisect_left([r[0] for r in matrix], target) - 1) if len(matrix) < 3 else max(0, bisect.bisect_left(matrix, [target]) - 1)
    at = bisect.bisect_left(matrix[row], target)
    return at < len(matrix[row]) and matrix[row][at] == target or matrix[0][0] == target
# ==== wrong WA
# 30 × 1, target in the first row: the search leaves the first row of a tall matrix out.
def search_matrix(matrix, target):
    m, n = len(matrix), len(matrix[0])
    lo, hi = (n if m > 16 else 0), m * n - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        value = matrix[mid // n][mid % n]
        if value == target:
            return True
        if value < target:
            lo = mid + 1
        else:
            hi = mid - 1
    return False
