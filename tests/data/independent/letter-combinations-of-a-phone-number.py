# ==== right
class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        if not digits:
            return []
        phone = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
        res = []

        def backtrack(i, cur):
            if i == len(digits):
                res.append(cur)
                return
            for c in phone[digits[i]]:
                backtrack(i + 1, cur + c)

        backtrack(0, "")
        return res
# ==== right
def letter_combinations(digits):
    keys = "abc def ghi jkl mno pqrs tuv wxyz".split()
    out = [""] if digits else []
    for d in map(int, digits):
        out = [word + c for c in keys[d - 2] for word in out]
    return out
# ==== wrong WA
from itertools import product

def letter_combinations(digits):
    keys = ["", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
    return ["".join(p) for p in product(*(keys[int(d)] for d in digits))]
# ==== wrong WA
class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        letters = dict(zip("23456789", ("abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz")))
        if digits == "":
            return []
        chosen = {}
        res = []

        def go(i):
            if i == len(digits):
                res.append("".join(chosen[d] for d in digits))
                return
            for c in letters[digits[i]]:
                chosen[digits[i]] = c
                go(i + 1)

        go(0)
        return res
# ==== wrong WA
def letter_combinations(digits):
    def letters(d):
        first = 97 + 3 * (d - 2)
        if d == 7 or d == 9:
            return [chr(c) for c in range(first, first + 4)]
        return [chr(c) for c in range(first, first + 3)]

    if not digits:
        return []
    words = [""]
    for d in digits:
        words = [w + c for w in words for c in letters(int(d))]
    return words
# ==== wrong WA
class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        keys = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
        if not digits:
            return []
        if len(digits) == 1:
            return list(keys[digits])
        rest = self.letterCombinations(digits[1:])
        return [word + c for c in keys[digits[0]] for word in rest]
