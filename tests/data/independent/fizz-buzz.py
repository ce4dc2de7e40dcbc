# ==== right
class Solution:
    def fizzBuzz(self, n: int) -> List[str]:
        res = []
        for i in range(1, n + 1):
            word = ""
            if i % 3 == 0:
                word += "Fizz"
            if i % 5 == 0:
                word += "Buzz"
            res.append(word or str(i))
        return res
# ==== right
def fizz_buzz(n):
    out = list(map(str, range(n + 1)))
    for step, word in ((3, "Fizz"), (5, "Buzz"), (15, "FizzBuzz")):
        for i in range(step, n + 1, step):
            out[i] = word
    return out[1:]
# ==== wrong WA
def fizz_buzz(n):
    cycle = ["", "", "Fizz", "", "Buzz", "Fizz", "", "", "Fizz", "Buzz", "", "Fizz", "", "", "FizzBuzz"]
    return [cycle[i % 15] or str(i % 15 + 1) for i in range(n)]
# ==== wrong WA
def fizz_buzz(n):
    out = []
    for i in range(1, n + 1):
        if sum(map(int, str(i))) in (3, 6, 9, 12, 15, 18, 21):
            out.append("FizzBuzz" if i % 5 == 0 else "Fizz")
        else:
            out.append("Buzz" if str(i)[-1] in "05" else str(i))
    return out
# ==== wrong WA
def fizz_buzz(n):
    out = []
    three = five = 0
    for i in range(1, n + 1):
        three += 1
        five += 1
        if three == 3 and five == 5:
            out.append("FizzBuzz")
            three = five = 0
        elif three == 3:
            out.append("Fizz")
            three = 0
        elif five == 5:
            out.append("Buzz")
        else:
            out.append(str(i))
    return out
# ==== wrong WA
def fizz_buzz(n, out=[]):
    for i in range(len(out) + 1, n + 1):
        out.append("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i))
    return out
