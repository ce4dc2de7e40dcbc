# ==== AC marks the board and puts it back
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])

        def dfs(row, column, k):
            if k == len(word):
                return True
            if not (0 <= row < rows and 0 <= column < columns) or board[row][column] != word[k]:
                return False
            board[row][column] = "#"
            found = any(
                dfs(row + down, column + right, k + 1) for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1))
            )
            board[row][column] = word[k]
            return found

        return any(dfs(row, column, 0) for row in range(rows) for column in range(columns))
