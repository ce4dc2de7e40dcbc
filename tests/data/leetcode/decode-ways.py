# ==== AC a memo in a dict of the instance
class Solution:
    def __init__(self):
        self.memo = {}

    def numDecodings(self, s: str) -> int:
        self.s = s
        return self.ways(0)

    def ways(self, i):
        if i == len(self.s):
            return 1
        if self.s[i] == "0":
            return 0
        if i not in self.memo:
            self.memo[i] = self.ways(i + 1)
            if i + 1 < len(self.s) and self.s[i : i + 2] <= "26":
                self.memo[i] += self.ways(i + 2)
        return self.memo[i]
