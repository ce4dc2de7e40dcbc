# ==== right
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        res, path = [], []

        def dfs(start):
            if start == len(s):
                res.append(path.copy())
                return
            for end in range(start + 1, len(s) + 1):
                piece = s[start:end]
                if piece == piece[::-1]:
                    path.append(piece)
                    dfs(end)
                    path.pop()

        dfs(0)
        return res
# ==== right
def partition(s):
    n = len(s)
    ways = [[] for _ in range(n)] + [[[]]]
    starts = [[] for _ in range(n)]
    for center in range(2 * n - 1):
        left, right = center // 2, (center + 1) // 2
        while left >= 0 and right < n and s[left] == s[right]:
            starts[left].append(right + 1)
            left, right = left - 1, right + 1
    for i in reversed(range(n)):
        for end in starts[i]:
            ways[i].extend([s[i:end]] + rest for rest in ways[end])
    return ways[0]
# ==== wrong WA
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        n = len(s)
        pal = [[False] * n for _ in range(n)]
        for i in range(n):
            for j in range(i, n):
                pal[i][j] = s[i] == s[j] and (j - i < 3 or pal[i + 1][j - 1])
        res = []

        def dfs(i, path):
            if i == n:
                res.append(path)
            for j in range(i, n):
                if pal[i][j]:
                    dfs(j + 1, path + [s[i : j + 1]])

        dfs(0, [])
        return res
# ==== wrong WA
def partition(s):
    seen, out = set(), []

    def go(rest, parts):
        if not rest:
            key = tuple(sorted(parts))
            if key not in seen:
                seen.add(key)
                out.append(parts)
            return
        for k in range(1, len(rest) + 1):
            if rest[:k] == rest[:k][::-1]:
                go(rest[k:], parts + [rest[:k]])

    go(s, [])
    return out
# ==== wrong WA
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        def is_palindrome(i, j):
            while i < j:
                if s[i] != s[j]:
                    return False
                i += 1
                j -= 1
                if j - i == 1:
                    break
            return True

        res = []

        def dfs(i, path):
            if i >= len(s):
                res.append(path[:])
                return
            for j in range(i, len(s)):
                if is_palindrome(i, j):
                    path.append(s[i : j + 1])
                    dfs(j + 1, path)
                    path.pop()

        dfs(0, [])
        return res
# ==== wrong WA
class Solution:
    cache = {}

    def partition(self, s: str) -> List[List[str]]:
        self.s = s
        return self.walk(0)

    def walk(self, i):
        if i == len(self.s):
            return [[]]
        key = (i, len(self.s))
        if key not in self.cache:
            self.cache[key] = [
                [self.s[i:j]] + tail
                for j in range(i + 1, len(self.s) + 1)
                if self.s[i:j] == self.s[i:j][::-1]
                for tail in self.walk(j)
            ]
        return self.cache[key]
