# ==== right
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node["#"] = True

    def _walk(self, text: str):
        node = self.root
        for ch in text:
            if ch not in node:
                return None
            node = node[ch]
        return node

    def search(self, word: str) -> bool:
        node = self._walk(word)
        return node is not None and "#" in node

    def startsWith(self, prefix: str) -> bool:
        return self._walk(prefix) is not None
# ==== right
class Node:
    __slots__ = ("kids", "is_word")

    def __init__(self):
        self.kids = [None] * 26
        self.is_word = False


class PrefixTree:
    def __init__(self):
        self.top = Node()

    def insert(self, word):
        node = self.top
        for i in word.encode():
            i -= 97
            if node.kids[i] is None:
                node.kids[i] = Node()
            node = node.kids[i]
        node.is_word = True

    def find(self, text):
        node = self.top
        for i in text.encode():
            node = node.kids[i - 97]
            if node is None:
                return None
        return node

    def search(self, word):
        node = self.find(word)
        return bool(node and node.is_word)

    def starts_with(self, prefix):
        return bool(self.find(prefix))
# ==== wrong WA
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for ch in word[:-1]:
            node = node.setdefault(ch, {})
        node[word[-1]] = {"end": {}}

    def search(self, word: str) -> bool:
        node = self.root
        for ch in word:
            node = node.get(ch)
            if node is None:
                return False
        return "end" in node

    def startsWith(self, prefix: str) -> bool:
        node = self.root
        for ch in prefix:
            node = node.get(ch)
            if node is None:
                return False
        return True
# ==== wrong WA
class Trie:
    def __init__(self, children={}):
        self.children = children
        self.end = False

    def insert(self, word):
        if not word:
            self.end = True
            return
        node = self
        for ch in word:
            if ch not in node.children:
                node.children[ch] = Trie({})
            node = node.children[ch]
        node.end = True

    def _find(self, text):
        node = self
        for ch in text:
            node = node.children.get(ch)
            if not node:
                return None
        return node

    def search(self, word):
        node = self._find(word)
        return node is not None and node.end

    def starts_with(self, prefix):
        return self._find(prefix) is not None
# ==== wrong WA
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node["$"] = {}

    def search(self, word):
        node = self.root
        for ch in word:
            if ch not in node:
                return False
            node = node[ch]
        return "$" in node

    def starts_with(self, prefix):
        node = self.root
        for ch in prefix:
            if ch not in node:
                return False
            node = node[ch]
        return any(key != "$" for key in node)
# ==== wrong SLOW
class Trie:
    def __init__(self):
        self.words = set()

    def insert(self, word: str) -> None:
        self.words.add(word)

    def search(self, word: str) -> bool:
        return word in self.words

    def startsWith(self, prefix: str) -> bool:
        return any(word.startswith(prefix) for word in self.words)
