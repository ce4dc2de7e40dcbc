# ==== right
class MinStack:
    def __init__(self):
        self.s = []
    def push(self, val):
        self.s.append((val, min(val, self.s[-1][1]) if self.s else val))
    def pop(self):
        self.s.pop()
    def top(self):
        return self.s[-1][0]
    def getMin(self):
        return self.s[-1][1]
# ==== right
class MinStack:
    def __init__(self):
        self.stack = []
        self.mins = []
    def push(self, val: int) -> None:
        self.stack.append(val)
        if not self.mins or val <= self.mins[-1]:
            self.mins.append(val)
    def pop(self) -> None:
        if self.stack.pop() == self.mins[-1]:
            self.mins.pop()
    def top(self) -> int:
        return self.stack[-1]
    def get_min(self) -> int:
        return self.mins[-1]
# ==== wrong RTE
class MinStack:
    def __init__(self):
        self.stack, self.mins = [], []
    def push(self, val):
        self.stack.append(val)
        if not self.mins or val < self.mins[-1]:
            self.mins.append(val)
    def pop(self):
        if self.stack.pop() == self.mins[-1]:
            self.mins.pop()
    def top(self):
        return self.stack[-1]
    def get_min(self):
        return self.mins[-1]
# ==== wrong WA
class MinStack:
    def __init__(self):
        self.stack, self.low = [], float("inf")
    def push(self, val):
        self.stack.append(val)
        self.low = min(self.low, val)
    def pop(self):
        self.stack.pop()
    def top(self):
        return self.stack[-1]
    def get_min(self):
        return self.low
# ==== wrong WA
class MinStack:
    def __init__(self):
        self.stack = []
    def push(self, val):
        self.stack.append(val)
    def pop(self):
        self.stack.pop()
    def top(self):
        return self.stack[0]
    def get_min(self):
        return min(self.stack)
# ==== wrong WA
class MinStack:
    def __init__(self):
        self.s = []
        self.m = []

    def push(self, val):
        self.s.append(val)
        if len(self.m) < 8192:
            self.m.append(min(val, self.m[-1]) if self.m else val)
        else:
            self.m[-1] = min(self.m[-1], val)

    def pop(self):
        self.s.pop()
        if len(self.s) < len(self.m):
            self.m.pop()

    def top(self):
        return self.s[-1]

    def get_min(self):
        return self.m[-1]
