# ==== right
class Solution:
    def generate(self, numRows: int) -> List[List[int]]:
        rows = [[1]]
        while len(rows) < numRows:
            last = rows[-1]
            rows.append([a + b for a, b in zip([0] + last, last + [0])])
        return rows
# ==== right
def generate(num_rows):
    return [[math.comb(i, j) for j in range(i + 1)] for i in range(num_rows)]
# ==== wrong WA
def generate(num_rows):
    return [[int(d) for d in str(11 ** i)] for i in range(num_rows)]
# ==== wrong WA
def generate(num_rows):
    rows = []
    row = []
    for _ in range(num_rows):
        row.insert(0, 1)
        for j in range(1, len(row) - 1):
            row[j] += row[j + 1]
        rows.append(row)
    return rows
# ==== wrong WA
def generate(num_rows):
    triangle = [[1], [1, 1]]
    for i in range(2, num_rows):
        row = [1] * (i + 1)
        for j in range(1, i):
            row[j] = triangle[i - 1][j - 1] + triangle[i - 1][j]
        triangle.append(row)
    return triangle
# ==== wrong WA
class Solution:
    def generate(self, numRows: int) -> List[List[int]]:
        result = []
        for n in range(numRows):
            row, x = [], 1.0
            for k in range(n + 1):
                row.append(int(x))
                x *= (n - k) / (k + 1)
            result.append(row)
        return result
