# ==== AC in place, rows replaced through a slice
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        """
        Do not return anything, modify matrix in-place instead.
        """
        columns = {j for row in matrix for j, value in enumerate(row) if value == 0}
        matrix[:] = [
            [0] * len(row) if 0 in row else [0 if j in columns else value for j, value in enumerate(row)]
            for row in matrix
        ]
# ==== AC in place, and returned as well
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        zeros = [(i, j) for i, row in enumerate(matrix) for j, value in enumerate(row) if not value]
        for i in {i for i, _ in zeros}:
            matrix[i] = [0] * len(matrix[0])
        for j in {j for _, j in zeros}:
            for row in matrix:
                row[j] = 0
        return matrix
# ==== WA rebound_argument only the name is bound anew
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        columns = {j for row in matrix for j, value in enumerate(row) if value == 0}
        matrix = [[0 if 0 in row or j in columns else value for j, value in enumerate(row)] for row in matrix]
# ==== WA returned_instead_of_changed a new matrix is returned
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        columns = {j for row in matrix for j, value in enumerate(row) if value == 0}
        return [[0 if 0 in row or j in columns else value for j, value in enumerate(row)] for row in matrix]
# ==== WA wrong_type rows of text are put in
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        columns = {j for row in matrix for j, value in enumerate(row) if value == 0}
        for row in matrix:
            whole = 0 in row
            for j in range(len(row)):
                row[j] = "0" if whole or j in columns else row[j]
