# ==== right
def num_decodings(s):
    words = {str(i) for i in range(1, 27)}
    ways = {0: 1}
    for end in range(1, len(s) + 1):
        ways[end] = sum(ways.get(end - size, 0) for size in (1, 2) if s[end - size : end] in words and end >= size)
    return ways[len(s)]
# ==== wrong WA
# "106": a two-digit number with a leading zero counts.
def num_decodings(s):
    before, now = 0, 1
    for i, c in enumerate(s):
        ways = now if c != "0" else 0
        if i and int(s[i - 1 : i + 1]) <= 26:
            ways += before
        before, now = now, ways
    return now
# ==== wrong WA
# "26": the largest letter is left out, 25 is the last.
def num_decodings(s):
    before, now = 0, 1
    last = "9"
    for c in s:
        before, now = now, (now if c > "0" else 0) + (before if "10" <= last + c < "26" else 0)
        last = c
    return now
# ==== wrong WA
# "30": zeros after a digit over 2 are taken as 3 and nothing.
def num_decodings(s):
    if s[0] == "0":
        return 0
    ways = [1, 1]
    for i in range(1, len(s)):
        here = 0
        if s[i] != "0":
            here += ways[i]
        if s[i - 1] == "1" or (s[i - 1] == "2" and s[i] < "7"):
            here += ways[i - 1]
        ways.append(here or ways[i])
    return ways[-1]
# ==== wrong TLE
# "1" * 40: without a memo it takes exponential time.
def num_decodings(s):
    def go(i):
        if i == len(s):
            return 1
        if s[i] == "0":
            return 0
        return go(i + 1) + (go(i + 2) if i + 1 < len(s) and s[i : i + 2] <= "26" else 0)

    return go(0)
# ==== wrong WA
# "1" * 24: the counter has 16 bits.
def num_decodings(s):
    before, now, last = 0, 1, "3"
    for c in s:
        step = (now if c != "0" else 0) + (before if 10 <= int(last + c) <= 26 else 0)
        before, now, last = now, step & 0xFFFF, c
    return now
# ==== wrong TLE
# "1" * 98 + "00": a memo in which 0 means "not known" takes exponential time.
def num_decodings(s):
    memo = [0] * (len(s) + 1)

    def go(i):
        if i == len(s):
            return 1
        if s[i] == "0":
            return 0
        if memo[i]:
            return memo[i]
        memo[i] = go(i + 1)
        if i + 1 < len(s) and s[i : i + 2] <= "26":
            memo[i] += go(i + 2)
        return memo[i]

    return go(0)
