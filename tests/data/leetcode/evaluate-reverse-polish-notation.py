# ==== AC operators in a dict of lambdas
class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        work = {
            "+": operator.add,
            "-": operator.sub,
            "*": lambda a, b: a * b,
            "/": lambda a, b: int(a / b),
        }
        stack: List[int] = []
        for token in tokens:
            if token in work:
                b, a = stack.pop(), stack.pop()
                stack.append(work[token](a, b))
            else:
                stack.append(int(token))
        return stack[-1]
# ==== WA wrong_type the last token is text
class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        stack = []
        for token in tokens:
            if token in "+-*/":
                b, a = int(stack.pop()), int(stack.pop())
                stack.append({"+": a + b, "-": a - b, "*": a * b}[token] if token != "/" else int(a / b))
            else:
                stack.append(token)
        return stack[-1]
