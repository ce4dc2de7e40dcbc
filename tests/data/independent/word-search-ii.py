# ==== right
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        trie = {}
        for word in words:
            node = trie
            for ch in word:
                node = node.setdefault(ch, {})
            node["word"] = word
        rows, cols = len(board), len(board[0])
        found: List[str] = []

        def dfs(r: int, c: int, parent: dict) -> None:
            ch = board[r][c]
            node = parent[ch]
            word = node.pop("word", None)
            if word:
                found.append(word)
            board[r][c] = "#"
            for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= nr < rows and 0 <= nc < cols and board[nr][nc] in node:
                    dfs(nr, nc, node)
            board[r][c] = ch
            if not node:
                del parent[ch]

        for r in range(rows):
            for c in range(cols):
                if board[r][c] in trie:
                    dfs(r, c, trie)
        return found
# ==== right
def find_words(board, words):
    wanted = set(words)
    prefixes = {w[:i] for w in words for i in range(1, len(w) + 1)}
    cells = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
    found = set()
    stack = [(letter, (cell,)) for cell, letter in cells.items() if letter in prefixes]
    while stack:
        text, path = stack.pop()
        if text in wanted:
            found.add(text)
        r, c = path[-1]
        for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if cell in cells and cell not in path and text + cells[cell] in prefixes:
                stack.append((text + cells[cell], (*path, cell)))
    return sorted(found)
# ==== wrong WA
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        trie = {}
        for word in words:
            node = trie
            for ch in word:
                node = node.setdefault(ch, {})
            node["$"] = word
        out = set()

        def dfs(r, c, node):
            if "$" in node:
                out.add(node["$"])
                return
            if not (0 <= r < len(board) and 0 <= c < len(board[0])) or board[r][c] not in node:
                return
            ch, board[r][c] = board[r][c], ""
            for dr, dc in (0, 1), (1, 0), (0, -1), (-1, 0):
                dfs(r + dr, c + dc, node[ch])
            board[r][c] = ch

        for r in range(len(board)):
            for c in range(len(board[0])):
                dfs(r, c, trie)
        return list(out)
# ==== wrong WA
def find_words(board, words):
    trie = {}
    for word in words:
        node = trie
        for ch in word:
            node = node.setdefault(ch, {})
        node["$"] = word
    h, w = len(board), len(board[0])
    found = set()

    def visit(r, c, node, used):
        if "$" in node:
            found.add(node["$"])
        for nr, nc in ((r, c + 1), (r + 1, c), (r, c - 1), (r - 1, c)):
            if 0 <= nr < h and 0 <= nc < w and (nr, nc) not in used and board[nr][nc] in node:
                used.add((nr, nc))
                visit(nr, nc, node[board[nr][nc]], used)

    for r in range(h):
        for c in range(w):
            if board[r][c] in trie:
                visit(r, c, trie[board[r][c]], {(r, c)})
    return list(found)
# ==== wrong WA
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        trie = {}
        for word in words:
            node = trie
            for ch in word:
                node = node.setdefault(ch, {})
            node["$"] = word
        rows, cols = len(board), len(board[0])
        res = []

        def dfs(r, c, parent):
            ch = board[r][c]
            node = parent.get(ch)
            if node is None:
                return
            if "$" in node:
                res.append(node["$"])
                del parent[ch]
            board[r][c] = "*"
            for nr, nc in (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1):
                if 0 <= nr < rows and 0 <= nc < cols:
                    dfs(nr, nc, node)
            board[r][c] = ch

        for r in range(rows):
            for c in range(cols):
                dfs(r, c, trie)
        return res
# ==== wrong SLOW
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        def search(word, i, r, c):
            if i == len(word):
                return True
            if not (0 <= r < len(board) and 0 <= c < len(board[0])) or board[r][c] != word[i]:
                return False
            board[r][c] = ""
            hit = any(search(word, i + 1, r + a, c + b) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)))
            board[r][c] = word[i]
            return hit

        return [
            word
            for word in words
            if any(search(word, 0, r, c) for r in range(len(board)) for c in range(len(board[0])))
        ]
