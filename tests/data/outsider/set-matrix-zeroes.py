# ==== right
def set_zeroes(matrix):
    columns = {c for row in matrix for c, x in enumerate(row) if x == 0}
    for row in matrix:
        is_cleared = 0 in row
        row[:] = [0 if is_cleared or c in columns else x for c, x in enumerate(row)]
# ==== wrong WA
# [[1, 0], [1, 1]]: cleared elements clear further ones.
def set_zeroes(matrix):
    for r in range(len(matrix)):
        for c in range(len(matrix[0])):
            if matrix[r][c] == 0:
                for i in range(len(matrix)):
                    matrix[i][c] = 0
                for j in range(c + 1):
                    matrix[r][j] = 0
# ==== wrong WA
# [[-1, 0], [1, 1]]: -1 is the mark for "to be cleared", but allowed.
def set_zeroes(matrix):
    m, n = len(matrix), len(matrix[0])
    for r in range(m):
        for c in range(n):
            if matrix[r][c] == 0:
                for i in range(m):
                    if matrix[i][c] != 0:
                        matrix[i][c] = -1
                for j in range(n):
                    if matrix[r][j] != 0:
                        matrix[r][j] = -1
    for row in matrix:
        row[:] = [0 if x == -1 else x for x in row]
# ==== wrong WA
# [[2**31 - 1, 0]]: 2³¹ − 1 is the mark.
def set_zeroes(matrix):
    mark = 2**31 - 1
    m, n = len(matrix), len(matrix[0])
    zeros = [(r, c) for r in range(m) for c in range(n) if matrix[r][c] == 0]
    for r, c in zeros:
        for i in range(m):
            matrix[i][c] = mark
        for j in range(n):
            matrix[r][j] = mark
    for r in range(m):
        for c in range(n):
            if matrix[r][c] == mark:
                matrix[r][c] = 0
# ==== wrong WA
# [[1, 1], [0, 1]]: the corner stands for both the first row and the first column.
def set_zeroes(matrix):
    m, n = len(matrix), len(matrix[0])
    for r in range(m):
        for c in range(n):
            if matrix[r][c] == 0:
                matrix[r][0] = matrix[0][c] = 0
    for r in range(m - 1, -1, -1):
        for c in range(n - 1, -1, -1):
            if matrix[r][0] == 0 or matrix[0][c] == 0:
                matrix[r][c] = 0
# ==== wrong WA
# A zero in column 64 of a wide matrix: masks of 64 bits.
def set_zeroes(matrix):
    columns = 0
    full = (1 << 64) - 1
    rows = []
    for r, row in enumerate(matrix):
        for c, x in enumerate(row):
            if x == 0:
                columns |= (1 << c) & full
                rows.append(r)
    for r in set(rows):
        matrix[r][:] = [0] * len(matrix[r])
    for row in matrix:
        for c in range(len(row)):
            if columns >> c & 1:
                row[c] = 0
# ==== wrong WA
# [[1, 1, 0], [1, 10**6, 1]]: 10⁶ is the mark.
def set_zeroes(matrix):
    mark = 10**6
    for r, row in enumerate(matrix):
        if 0 in row:
            for c, x in enumerate(row):
                if x == 0:
                    for other in matrix:
                        if other[c] != 0:
                            other[c] = mark
            row[:] = [x if x == 0 else mark for x in row]
    for row in matrix:
        row[:] = [0 if x == mark else x for x in row]
# ==== wrong WA
# [[-2147483648, 1], [1, 0]]: -2³¹ is the mark.
def set_zeroes(matrix):
    mark = -(2**31)
    m, n = len(matrix), len(matrix[0])
    for r in range(m):
        for c in range(n):
            if matrix[r][c] == 0:
                for i in range(m):
                    matrix[i][c] = matrix[i][c] and mark
                for j in range(n):
                    matrix[r][j] = matrix[r][j] and mark
    for r in range(m):
        for c in range(n):
            if matrix[r][c] == mark:
                matrix[r][c] = 0
