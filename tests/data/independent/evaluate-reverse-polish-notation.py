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
# ==== wrong WA
import struct

def f32(x):
    return struct.unpack("f", struct.pack("f", x))[0]

def eval_rpn(tokens):
    st = []
    for t in tokens:
        if t in ("+", "-", "*", "/"):
            b = st.pop()
            a = st.pop()
            st.append(a + b if t == "+" else a - b if t == "-" else a * b if t == "*" else int(f32(a / b)))
        else:
            st.append(int(t))
    return st[0]
# ==== wrong WA
def eval_rpn(tokens):
    st = []
    for t in tokens:
        if t in ("+", "-", "*", "/"):
            b = st.pop()
            a = st.pop()
            st.append(a + b if t == "+" else a - b if t == "-" else a * b if t == "*" else int(a * (1 / b)))
        else:
            st.append(int(t))
    return st[0]
# ==== wrong WA
def eval_rpn(tokens):
    T = 2**31 - 1
    st = []
    for t in tokens:
        if t in ("+", "-", "*", "/"):
            b = st.pop()
            a = st.pop()
            r = (
                a + b
                if t == "+"
                else a - b
                if t == "-"
                else a * b
                if t == "*"
                else abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
            )
            st.append(max(-T, min(T, r)))
        else:
            st.append(int(t))
    return st[0]
# ==== wrong WA
def eval_rpn(tokens):
    st = deque(maxlen=1024)
    for t in tokens:
        if t in ("+", "-", "*", "/"):
            b = st.pop()
            a = st.pop() if st else 0
            st.append(a + b if t == "+" else a - b if t == "-" else a * b if t == "*" else int(a / b))
        else:
            st.append(int(t))
    return st[0]
# ==== wrong WA
def eval_rpn(tokens):
    st = []
    for t in tokens:
        if t in ("+", "-", "*", "/"):
            b = st.pop()
            a = st.pop()
            if t == "/":
                q = a // b
                if q < 0 and q != -1 and a % b:
                    q += 1  # 1 / -2 is floored to -1, meant to be 0
                elif q == -1 and abs(a) < abs(b) and abs(b) < 100:
                    q = 0
                st.append(q)
            else:
                st.append(a + b if t == "+" else a - b if t == "-" else a * b)
        else:
            st.append(int(t))
    return st[0]
# ==== wrong WA
def eval_rpn(tokens):
    # keeps whole values as 24 bit floats for products
    st = []
    for t in tokens:
        if t in ("+", "-", "*", "/"):
            b = st.pop()
            a = st.pop()
            if t == "*":
                import struct

                r = int(struct.unpack("f", struct.pack("f", float(a) * float(b)))[0])
            else:
                r = a + b if t == "+" else a - b if t == "-" else int(a / b)
            st.append(r)
        else:
            st.append(int(t))
    return st[0]
# ==== wrong RTE
def eval_rpn(tokens):
    import sys

    sys.setrecursionlimit(3000)

    def go(i):
        t = tokens[i]
        if t not in ("+", "-", "*", "/"):
            return int(t), i - 1
        b, i = go(i - 1)
        a, i = go(i)
        return (a + b if t == "+" else a - b if t == "-" else a * b if t == "*" else int(a / b)), i

    return go(len(tokens) - 1)[0]
