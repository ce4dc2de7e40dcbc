# ==== AC sinks the islands, a method that calls itself
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        count = 0
        for i, row in enumerate(grid):
            for j, cell in enumerate(row):
                if cell == "1":
                    count += 1
                    self.sink(grid, i, j)
        return count

    def sink(self, grid, i, j):
        stack = [(i, j)]
        while stack:
            i, j = stack.pop()
            if 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] == "1":
                grid[i][j] = "0"
                stack += [(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]
