# ==== right
def eval_rpn(tokens):
    stack = []
    for token in tokens:
        match token:
            case "+" | "-" | "*" | "/":
                b, a = stack.pop(), stack.pop()
                if token == "/":
                    stack.append(abs(a) // abs(b) * (1 if a * b >= 0 else -1))
                else:
                    stack.append({"+": a + b, "-": a - b, "*": a * b}[token])
            case _:
                stack.append(int(token))
    return stack[-1]
# ==== wrong WA
# ["7", "-2", "/"]: floor division.
def eval_rpn(tokens):
    stack = []
    for t in tokens:
        if t in "+-*/":
            b, a = stack.pop(), stack.pop()
            if t == "+":
                stack.append(a + b)
            elif t == "-":
                stack.append(a - b)
            elif t == "*":
                stack.append(a * b)
            else:
                stack.append(a // b)
        else:
            stack.append(int(t))
    return stack[0]
# ==== wrong RTE
# ["-5"]: isdigit says no for negative numbers, which are taken for an operator.
def eval_rpn(tokens):
    stack = []
    for t in tokens:
        if t.isdigit() or t[0] == "-" and t[1:].isdigit() and len(t) < 4:
            stack.append(int(t))
            continue
        b, a = stack.pop(), stack.pop()
        stack.append({"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: int(a / b)}[t]())
    return stack.pop()
# ==== wrong WA
# ["0", "5", "+"]: a zero operand is replaced by the default.
def eval_rpn(tokens):
    stack = []
    for t in tokens:
        if t not in ("+", "-", "*", "/"):
            stack.append(int(t))
            continue
        b = stack.pop()
        a = stack.pop() or 1
        stack.append(a + b if t == "+" else a - b if t == "-" else a * b if t == "*" else int(a / b))
    return stack.pop()
# ==== wrong WA
# ["200", "200", "*", "200", "*"]: values wrap at 16 bits.
def eval_rpn(tokens):
    def short(v):
        return (v + 32768) % 65536 - 32768

    stack = []
    for t in tokens:
        if t not in ("+", "-", "*", "/"):
            stack.append(int(t))
            continue
        b, a = stack.pop(), stack.pop()
        stack.append(short(a + b if t == "+" else a - b if t == "-" else a * b if t == "*" else int(a / b)))
    return stack.pop()
# ==== wrong RTE
# 5,000 numbers and then 4,999 operators: recursion from the right goes too deep for Python's own limit of 1,000.
sys.setrecursionlimit(1000)


def eval_rpn(tokens):
    at = len(tokens)

    def value():
        nonlocal at
        at -= 1
        t = tokens[at]
        if t not in ("+", "-", "*", "/"):
            return int(t)
        b = value()
        a = value()
        return a + b if t == "+" else a - b if t == "-" else a * b if t == "*" else int(a / b)

    if len(tokens) > 600:
        raise RecursionError
    return value()
# ==== wrong WA
# 300 numbers, then 299 operators: the stack is a ring of 256 places.
def eval_rpn(tokens):
    stack, top = [0] * 256, 0
    for t in tokens:
        if t in ("+", "-", "*", "/"):
            top -= 1
            b, a = stack[top & 255], stack[top - 1 & 255]
            stack[top - 1 & 255] = a + b if t == "+" else a - b if t == "-" else a * b if t == "*" else int(a / b)
        else:
            stack[top & 255] = int(t)
            top += 1
    return stack[0]
