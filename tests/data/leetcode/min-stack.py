# ==== AC camelCase methods, pop that returns something, and the lines under it
class MinStack:
    def __init__(self):
        self.stack = []

    def push(self, val: int) -> None:
        low = min(val, self.stack[-1][1]) if self.stack else val
        self.stack.append((val, low))

    def pop(self) -> None:
        return self.stack.pop()[0]

    def top(self) -> int:
        return self.stack[-1][0]

    def getMin(self) -> int:
        return self.stack[-1][1]


# Your MinStack object will be instantiated and called as such:
# obj = MinStack()
# obj.push(val)
# obj.pop()
# param_3 = obj.top()
# param_4 = obj.getMin()
# ==== AC several classes in one file, a base among them
class Stack:
    def __init__(self):
        self._items = []

    def push(self, val: int) -> None:
        self._items.append(val)

    def pop(self) -> None:
        self._items.pop()

    def top(self) -> int:
        return self._items[-1]


class MinStack(Stack):
    def __init__(self):
        super().__init__()
        self._lows = Stack()

    def push(self, val: int) -> None:
        super().push(val)
        self._lows.push(min(val, self._lows.top()) if self._lows._items else val)

    def pop(self) -> None:
        super().pop()
        self._lows.pop()

    def getMin(self) -> int:
        return self._lows.top()
# ==== WA keeps_state the stack is an attribute of the class
class MinStack:
    stack = []

    def push(self, val: int) -> None:
        self.stack.insert(0, val)

    def pop(self) -> None:
        self.stack.pop(0)

    def top(self) -> int:
        return self.stack[0]

    def getMin(self) -> int:
        return min(self.stack)
# ==== WA wrong_type text is returned
class MinStack:
    def __init__(self):
        self.stack = []

    def push(self, val: int) -> None:
        self.stack.append(val)

    def pop(self) -> None:
        self.stack.pop()

    def top(self) -> int:
        return str(self.stack[-1])

    def getMin(self) -> int:
        return min(self.stack)
# ==== CE no_such_function a method is missing
class MinStack:
    def push(self, val: int) -> None: ...
    def pop(self) -> None: ...
    def top(self) -> int: ...
