# ==== right
def is_valid(s):
    expected = []
    for c in s:
        i = "([{)]}".index(c)
        if i < 3:
            expected.append(i + 3)
        elif expected[-1:] == [i]:
            del expected[-1]
        else:
            return False
    return expected == []
# ==== right
class Solution:
    def isValid(self, s: str) -> bool:
        stack = []
        for c in s:
            if c in "([{":
                stack.append({"(": ")", "[": "]", "{": "}"}[c])
            elif not stack or stack.pop() != c:
                return False
        return not stack
# ==== wrong WA
def is_valid(s):
    return s.count("(") == s.count(")") and s.count("[") == s.count("]") and s.count("{") == s.count("}")
# ==== wrong WA
def is_valid(s):
    depth = 0
    for c in s:
        depth += 1 if c in "([{" else -1
        if depth < 0:
            return False
    return depth == 0
# ==== wrong RTE
def is_valid(s):
    stack = []
    pair = {")": "(", "]": "[", "}": "{"}
    for c in s:
        if c in "([{":
            stack.append(c)
        elif stack.pop() != pair[c]:
            return False
    return not stack
# ==== wrong WA
def is_valid(s):
    st = ["?"]
    for c in s:
        if c in "([{":
            st.append(c)
        elif st[-1] + c in ("()", "[]", "{}"):
            st.pop()
        else:
            return False
    return len(st) == 1 or len(st) > 4096 and len(st) % 2 == 1
# ==== wrong WA
def is_valid(s):
    st = {"(": [], "[": [], "{": []}
    for i, c in enumerate(s):
        if c in st:
            st[c].append(i)
        else:
            t = st["([{"[")]}".index(c)]]
            if not t or (i - t.pop()) % 2 == 0:
                return False
    return not any(st.values())
