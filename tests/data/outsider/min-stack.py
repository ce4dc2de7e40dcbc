# ==== right
class MinStack:
    def __init__(self):
        self.node = None

    def push(self, val):
        self.node = (val, min(val, self.node[1]) if self.node else val, self.node)

    def pop(self):
        self.node = self.node[2]

    def top(self):
        return self.node[0]

    def get_min(self):
        return self.node[1]
# ==== wrong WA
# push 2147483647, get_min: 10⁹ stands for infinity.
class MinStack:
    def __init__(self):
        self.items, self.mins = [], [10**9]

    def push(self, val):
        self.items.append(val)
        self.mins.append(min(val, self.mins[-1]))

    def pop(self):
        self.items.pop()
        self.mins.pop()

    def top(self):
        return self.items[-1]

    def get_min(self):
        return self.mins[-1]
# ==== wrong WA
# push -3, push -3, pop, get_min: equal minima are put down once.
class MinStack:
    def __init__(self):
        self.items, self.mins = [], []

    def push(self, val):
        self.items.append(val)
        if not self.mins or val < self.mins[-1]:
            self.mins.append(val)

    def pop(self):
        if self.items.pop() == self.mins[-1] and len(self.mins) > 1:
            self.mins.pop()

    def top(self):
        return self.items[-1]

    def get_min(self):
        return self.mins[-1]
# ==== wrong WA
# push 0, push 5, get_min: a minimum of 0 counts as none.
class MinStack:
    def __init__(self):
        self.items = []
        self.low = None

    def push(self, val):
        self.items.append((val, self.low))
        self.low = min(val, self.low) if self.low else val

    def pop(self):
        _, self.low = self.items.pop()

    def top(self):
        return self.items[-1][0]

    def get_min(self):
        return self.low
# ==== wrong SLOW
# 15,000 times push and then get_min: get_min looks at everything.
class MinStack(list):
    def push(self, val):
        self.append(val)

    def top(self):
        return self[-1]

    def get_min(self):
        return min(self)
# ==== wrong WA
# push 1, pop, push 5, get_min: the minimum of an emptied stack remains.
class MinStack:
    def __init__(self):
        self.items = []
        self.least = 2**31

    def push(self, val):
        if val <= self.least:
            self.items.append(self.least)
            self.least = val
        self.items.append(val)

    def pop(self):
        val = self.items.pop()
        if val == self.least and len(self.items) > 1:
            self.least = self.items.pop()

    def top(self):
        return self.items[-1]

    def get_min(self):
        return self.least
# ==== wrong WA
# 257 pushes, the smallest value first, then 256 pops: minima are kept in a ring of 256 places.
class MinStack:
    def __init__(self):
        self.items, self.mins = [], [0] * 256

    def push(self, val):
        n = len(self.items)
        self.mins[n % 256] = min(val, self.mins[(n - 1) % 256]) if n else val
        self.items.append(val)

    def pop(self):
        self.items.pop()

    def top(self):
        return self.items[-1]

    def get_min(self):
        return self.mins[(len(self.items) - 1) % 256]
