# ==== right
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = {}

    def get(self, key):
        if key not in self.items:
            return -1
        self.items[key] = value = self.items.pop(key)
        return value

    def put(self, key, value):
        self.items.pop(key, None)
        self.items[key] = value
        if len(self.items) > self.capacity:
            del self.items[next(iter(self.items))]
# ==== wrong WA
# put 1 0, get 1: a value of 0 counts as missing.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = OrderedDict()

    def get(self, key):
        value = self.items.get(key)
        if not value:
            return -1
        self.items.move_to_end(key)
        return value

    def put(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.capacity:
            self.items.popitem(last=False)
# ==== wrong WA
# capacity 2: put 1, put 2, get 1, put 3: a get is no use.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = {}

    def get(self, key):
        return self.items.get(key, -1)

    def put(self, key, value):
        self.items.pop(key, None)
        self.items[key] = value
        if len(self.items) > self.capacity:
            self.items.pop(next(iter(self.items)))
# ==== wrong WA
# capacity 2: put 1, put 2, put 1 again: drops a key although the key is held.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = OrderedDict()

    def get(self, key):
        if key in self.items:
            self.items.move_to_end(key)
            return self.items[key]
        return -1

    def put(self, key, value):
        if len(self.items) >= self.capacity:
            self.items.popitem(last=False)
        self.items[key] = value
        self.items.move_to_end(key)
# ==== wrong WA
# capacity 2: put 1, put 2, put 1 (an update), put 3: an update does not move the key.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = OrderedDict()

    def get(self, key):
        if key in self.items:
            self.items.move_to_end(key)
            return self.items[key]
        return -1

    def put(self, key, value):
        self.items[key] = value
        if len(self.items) > self.capacity:
            self.items.popitem(last=False)
# ==== wrong SLOW
# capacity 3000 with many calls: a list of keys, looked through at every use.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.order, self.items = [], {}

    def get(self, key):
        if key not in self.items:
            return -1
        self.order.remove(key)
        self.order.append(key)
        return self.items[key]

    def put(self, key, value):
        if key in self.items:
            self.order.remove(key)
        elif len(self.items) == self.capacity:
            del self.items[self.order.pop(0)]
        self.order.append(key)
        self.items[key] = value
# ==== wrong WA
# Keys 0 and 8192: slots are chosen by the low 13 bits of the key, and a stale slot is not noticed.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = OrderedDict()

    def get(self, key):
        key &= 8191
        if key not in self.items:
            return -1
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key, value):
        key &= 8191
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.capacity:
            self.items.popitem(last=False)
# ==== wrong WA
# Capacity 3000 and 2,500 keys: the cache holds 2,048 at most.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = min(capacity, 2048)
        self.items = {}

    def get(self, key):
        if key not in self.items:
            return -1
        value = self.items.pop(key)
        self.items[key] = value
        return value

    def put(self, key, value):
        if key in self.items:
            del self.items[key]
        elif len(self.items) == self.capacity:
            del self.items[next(iter(self.items))]
        self.items[key] = value
