# ==== right
def eval_rpn(tokens):
    stack = []
    for t in tokens:
        if t in ("+", "-", "*", "/"):
            b, a = stack.pop(), stack.pop()
            if t == "+":
                stack.append(a + b)
            elif t == "-":
                stack.append(a - b)
            elif t == "*":
                stack.append(a * b)
            else:
                q = abs(a) // abs(b)
                stack.append(q if (a < 0) == (b < 0) else -q)
        else:
            stack.append(int(t))
    return stack[0]
# ==== right
class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        it = iter(reversed(tokens))
        def go():
            t = next(it)
            if t not in "+-*/":
                return int(t)
            b = go()
            a = go()
            return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: int(a / b)}[t]()
        return go()
# ==== wrong WA
def eval_rpn(tokens):
    s = []
    for t in tokens:
        if t in "+-*/":
            b, a = s.pop(), s.pop()
            s.append({"+": a + b, "-": a - b, "*": a * b, "/": a // (b or 1)}[t])
        else:
            s.append(int(t))
    return s[-1]
# ==== wrong WA
def eval_rpn(tokens):
    s = []
    for t in tokens:
        if t in "+-*/":
            a, b = s.pop(), s.pop()
            s.append({"+": a + b, "-": a - b, "*": a * b, "/": int(a / (b or 1))}[t])
        else:
            s.append(int(t))
    return s[-1]
# ==== wrong RTE
def eval_rpn(tokens):
    s = []
    for t in tokens:
        if t.isdigit():
            s.append(int(t))
        else:
            b, a = s.pop(), s.pop()
            s.append({"+": a + b, "-": a - b, "*": a * b, "/": int(a / (b or 1))}[t])
    return s[-1]
