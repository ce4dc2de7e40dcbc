# ==== right
class MapSum:
    def __init__(self):
        self.values = {}
        self.totals = Counter()

    def insert(self, key: str, val: int) -> None:
        delta = val - self.values.get(key, 0)
        self.values[key] = val
        for i in range(1, len(key) + 1):
            self.totals[key[:i]] += delta

    def sum(self, prefix: str) -> int:
        return self.totals[prefix]
# ==== right
class Node:
    def __init__(self):
        self.kids = {}
        self.total = 0
        self.value = 0


class MapSum:
    def __init__(self):
        self.root = Node()

    def insert(self, key, val):
        path = []
        node = self.root
        for ch in key:
            if ch not in node.kids:
                node.kids[ch] = Node()
            node = node.kids[ch]
            path.append(node)
        change, node.value = val - node.value, val
        for node in path:
            node.total += change

    def sum(self, prefix):
        node = self.root
        for ch in prefix:
            if ch not in node.kids:
                return 0
            node = node.kids[ch]
        return node.total
# ==== wrong WA
class MapSum:
    def __init__(self):
        self.root = {}
        self.seen = set()

    def insert(self, key, val):
        node = self.root
        for ch in key:
            node = node.setdefault(ch, {"sum": 0})
            if key in self.seen:
                node["sum"] -= node.get("val", 0)
            node["sum"] += val
        node["val"] = val
        self.seen.add(key)

    def sum(self, prefix):
        node = self.root
        for ch in prefix:
            if ch not in node:
                return 0
            node = node[ch]
        return node["sum"]
# ==== wrong WA
class MapSum:
    def __init__(self):
        self.old = {}
        self.total = defaultdict(int)

    def insert(self, key: str, val: int) -> None:
        delta = val - self.old.setdefault(key, 0)
        if delta > 0:
            self.old[key] = val
            for i in range(len(key)):
                self.total[key[: i + 1]] += delta

    def sum(self, prefix: str) -> int:
        return self.total[prefix]
# ==== wrong WA
class MapSum:
    def __init__(self):
        self.old = {}
        self.total = defaultdict(int)

    def insert(self, key: str, val: int) -> None:
        delta = val - self.old.setdefault(key, val) if key in self.old else val
        for i in range(len(key)):
            self.total[key[: i + 1]] += delta

    def sum(self, prefix: str) -> int:
        return self.total[prefix]
# ==== wrong SLOW
class MapSum:
    def __init__(self):
        self.pairs = {}

    def insert(self, key, val):
        self.pairs[key] = val

    def sum(self, prefix):
        return sum(v for k, v in self.pairs.items() if k.startswith(prefix))
