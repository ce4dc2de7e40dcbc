# ==== AC a bool from a comparison
class Solution:
    def isValid(self, s: str) -> bool:
        stack, other = [], {")": "(", "]": "[", "}": "{"}
        for sign in s:
            if sign not in other:
                stack.append(sign)
            elif not stack or stack.pop() != other[sign]:
                return False
        return stack == []
# ==== WA wrong_type the rest of the stack for a bool
class Solution:
    def isValid(self, s: str) -> bool:
        stack, other = [], {")": "(", "]": "[", "}": "{"}
        for sign in s:
            if sign not in other:
                stack.append(sign)
            elif not stack or stack.pop() != other[sign]:
                return False
        return not stack or stack
# ==== WA wrong_type one and zero for true and false
class Solution:
    def isValid(self, s: str) -> bool:
        while any(pair in s for pair in ("()", "[]", "{}")):
            s = s.replace("()", "").replace("[]", "").replace("{}", "")
        return 0 if s else 1
# ==== WA wrong_type words for true and false
class Solution:
    def isValid(self, s: str) -> bool:
        return "true" if s == "()" else "false"
