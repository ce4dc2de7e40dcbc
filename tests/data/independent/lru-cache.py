# ==== right
from collections import OrderedDict

class LRUCache:
    def __init__(self, capacity: int):
        self.cap = capacity
        self.d = OrderedDict()
    def get(self, key: int) -> int:
        if key not in self.d:
            return -1
        self.d.move_to_end(key)
        return self.d[key]
    def put(self, key: int, value: int) -> None:
        self.d[key] = value
        self.d.move_to_end(key)
        if len(self.d) > self.cap:
            self.d.popitem(last=False)
# ==== right
class Entry:
    def __init__(self, key=0, val=0):
        self.key, self.val = key, val
        self.prev = self.next = None

class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.map = {}
        self.head, self.tail = Entry(), Entry()
        self.head.next, self.tail.prev = self.tail, self.head
    def _remove(self, e):
        e.prev.next, e.next.prev = e.next, e.prev
    def _append(self, e):
        last = self.tail.prev
        last.next = e
        e.prev, e.next = last, self.tail
        self.tail.prev = e
    def get(self, key):
        e = self.map.get(key)
        if e is None:
            return -1
        self._remove(e)
        self._append(e)
        return e.val
    def put(self, key, value):
        if key in self.map:
            self._remove(self.map[key])
        e = self.map[key] = Entry(key, value)
        self._append(e)
        if len(self.map) > self.capacity:
            old = self.head.next
            self._remove(old)
            del self.map[old.key]
# ==== wrong WA
class LRUCache:
    def __init__(self, capacity):
        self.cap, self.d = capacity, {}
    def get(self, key):
        return self.d.get(key, -1)
    def put(self, key, value):
        self.d.pop(key, None)
        self.d[key] = value
        if len(self.d) > self.cap:
            del self.d[next(iter(self.d))]
# ==== wrong WA
class LRUCache:
    def __init__(self, capacity):
        self.cap, self.d = capacity, {}
    def get(self, key):
        if key not in self.d:
            return -1
        v = self.d.pop(key)
        self.d[key] = v
        return v
    def put(self, key, value):
        if len(self.d) >= self.cap:
            del self.d[next(iter(self.d))]
        self.d.pop(key, None)
        self.d[key] = value
# ==== wrong RTE
class LRUCache:
    def __init__(self, capacity):
        self.cap, self.d = capacity, {}
    def get(self, key):
        v = self.d.pop(key)
        self.d[key] = v
        return v
    def put(self, key, value):
        self.d.pop(key, None)
        self.d[key] = value
        if len(self.d) > self.cap:
            del self.d[next(iter(self.d))]
# ==== wrong WA
class LRUCache:
    def __init__(self, capacity):
        self.c = capacity
        self.d = OrderedDict()

    def get(self, key):
        if key not in self.d:
            return -1
        self.d.move_to_end(key)
        return self.d[key]

    def put(self, key, value):
        if self.d.get(key) == value:
            return
        self.d[key] = value
        self.d.move_to_end(key)
        if len(self.d) > self.c:
            self.d.popitem(last=False)
# ==== wrong WA
class LRUCache:
    def __init__(self, capacity):
        self.c = capacity
        self.d = {}

    def get(self, key):
        key %= 10000
        if key not in self.d:
            return -1
        v = self.d.pop(key)
        self.d[key] = v
        return v

    def put(self, key, value):
        key %= 10000
        self.d.pop(key, None)
        self.d[key] = value
        if len(self.d) > self.c:
            self.d.pop(next(iter(self.d)))
# ==== wrong WA
class LRUCache:
    def __init__(self, capacity):
        self.c = capacity
        self.d = {}
        self.q = deque()
        self.n = Counter()

    def use(self, k):
        self.q.append(k)
        self.n[k] += 1
        if len(self.q) > 4 * self.c + 200:
            self.q = deque(dict.fromkeys(self.q))
            self.n = Counter(self.q)

    def get(self, key):
        if key not in self.d:
            return -1
        self.use(key)
        return self.d[key]

    def put(self, key, value):
        if key not in self.d and len(self.d) == self.c:
            while True:
                k = self.q.popleft()
                self.n[k] -= 1
                if self.n[k] == 0 and k in self.d:
                    del self.d[k]
                    break
        self.d[key] = value
        self.use(key)
