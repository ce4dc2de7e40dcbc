# ==== right
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node["end"] = {}

    def search(self, word: str) -> bool:
        level = [self.root]
        for ch in word:
            if ch == ".":
                level = [child for node in level for key, child in node.items() if key != "end"]
            else:
                level = [node[ch] for node in level if ch in node]
        return any("end" in node for node in level)
# ==== right
class WordDictionary:
    def __init__(self):
        self.words = set()

    def add_word(self, word):
        self.words.add(word)

    def search(self, word):
        head, dot, tail = word.partition(".")
        if not dot:
            return word in self.words
        return any(self.search(head + letter + tail) for letter in string.ascii_lowercase)
# ==== wrong WA
class WordDictionary:
    def __init__(self):
        self.root = {}

    def add_word(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node["$"] = True

    def search(self, word):
        def go(node, i):
            if i == len(word):
                return "$" in node
            if word[i] == ".":
                for key, child in node.items():
                    if key != "$":
                        return go(child, i + 1)
                return False
            return word[i] in node and go(node[word[i]], i + 1)

        return go(self.root, 0)
# ==== wrong RTE
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node["$"] = word

    def search(self, word: str) -> bool:
        def go(node, i):
            if i == len(word):
                return "$" in node
            if word[i] == ".":
                return any(go(child, i + 1) for child in node.values())
            return word[i] in node and go(node[word[i]], i + 1)

        return go(self.root, 0)
# ==== wrong WA
class WordDictionary:
    def __init__(self):
        self.exact = set()
        self.masked = set()

    def add_word(self, word):
        self.exact.add(word)
        for i in range(len(word)):
            self.masked.add(word[:i] + "." + word[i + 1 :])
        for i in range(len(word) - 1):
            self.masked.add(word[:i] + ".." + word[i + 2 :])

    def search(self, word):
        return word in self.exact or word in self.masked
# ==== wrong SLOW
class WordDictionary:
    def __init__(self):
        self.by_length = defaultdict(list)

    def addWord(self, word: str) -> None:
        self.by_length[len(word)].append(word)

    def search(self, word: str) -> bool:
        for other in self.by_length[len(word)]:
            for a, b in zip(word, other):
                if a != b and a != ".":
                    break
            else:
                return True
        return False
