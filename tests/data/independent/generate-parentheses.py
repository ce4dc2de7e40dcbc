# ==== right
class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        res = []
        def go(s, l, r):
            if len(s) == 2 * n:
                res.append(s)
            if l < n:
                go(s + "(", l + 1, r)
            if r < l:
                go(s + ")", l, r + 1)
        go("", 0, 0)
        return res
# ==== right
def generate_parentheses(n):
    made = [[""]]
    for k in range(1, n + 1):
        made.append([f"({a}){b}" for i in range(k) for a in made[i] for b in made[k - 1 - i]])
    return made[n]
# ==== wrong WA
def generate_parenthesis(n):
    found = {""}
    for _ in range(n):
        found = {each for s in found for each in ("(" + s + ")", "()" + s, s + "()")}
    return list(found)
# ==== wrong WA
def generate_parenthesis(n):
    found = [""]
    for _ in range(n):
        found = [s[:i] + "()" + s[i:] for s in found for i in range(len(s) // 2 + 1)]
    return found
# ==== wrong WA
def generate_parenthesis(n):
    res = []
    def go(s, l, r):
        if l == r == n:
            res.append(s)
            return
        if l < n:
            go(s + "(", l + 1, r)
        if r < n:
            go(s + ")", l, r + 1)
    go("(", 1, 0)
    return res
# ==== wrong WA
def generate_parenthesis(n, res=[]):
    def go(s, l, r):
        if r == n:
            res.append(s)
        if l < n:
            go(s + "(", l + 1, r)
        if r < l:
            go(s + ")", l, r + 1)
    go("", 0, 0)
    return res
