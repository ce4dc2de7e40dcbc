# ==== right
def is_valid(s):
    while (t := s.replace("()", "").replace("[]", "").replace("{}", "")) != s:
        if len(s) > 200 and len(t) > len(s) - 4:
            stack = []
            for c in t:
                if c in "([{":
                    stack.append({"(": ")", "[": "]", "{": "}"}[c])
                elif not stack or stack.pop() != c:
                    return False
            return not stack
        s = t
    return not s
# ==== wrong WA
# "([)]": counts of each kind only.
def is_valid(s):
    depth = dict.fromkeys("([{", 0)
    opens = {")": "(", "]": "[", "}": "{"}
    for c in s:
        if c in depth:
            depth[c] += 1
        else:
            depth[opens[c]] -= 1
            if depth[opens[c]] < 0:
                return False
    return not any(depth.values())
# ==== wrong RTE
# "]": pops an empty stack.
def is_valid(s):
    stack = []
    for c in s:
        if c in "([{":
            stack.append(c)
        elif stack.pop() + c not in ("()", "[]", "{}"):
            return False
    return stack == []
# ==== wrong WA
# "((": says nothing about what is left open.
def is_valid(s):
    if len(s) % 2:
        return False
    stack = []
    for c in s:
        if c in "([{":
            stack.append(c)
        elif not stack or abs(ord(stack.pop()) - ord(c)) > 2:
            return False
    return True
# ==== wrong WA
# 300 open brackets and 300 closed ones: the depth is kept in a buffer of 256.
def is_valid(s):
    stack = [""] * 256
    top = 0
    for c in s:
        if c in "([{":
            stack[top & 255] = c
            top += 1
        else:
            if top == 0:
                return False
            top -= 1
            if stack[top & 255] + c not in ("()", "[]", "{}"):
                return False
    return top == 0
# ==== wrong SLOW
# "(" * 5000 + ")" * 5000: quadratic, the text is rewritten for each pair.
def is_valid(s):
    while "()" in s or "[]" in s or "{}" in s:
        for pair in ("()", "[]", "{}"):
            s = s.replace(pair, "", 1)
    return s == ""
