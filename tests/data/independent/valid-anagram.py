# ==== right
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return Counter(s) == Counter(t)
# ==== right
def is_anagram(s, t):
    if len(s) != len(t):
        return False
    balance = [0] * 26
    for a, b in zip(s, t):
        balance[ord(a) - 97] += 1
        balance[ord(b) - 97] -= 1
    return not any(balance)
# ==== wrong WA
def is_anagram(s, t):
    return len(s) == len(t) and set(s) == set(t)
# ==== wrong WA
def is_anagram(s, t):
    # Same sum of the codes and same length.
    return len(s) == len(t) and sum(map(ord, s)) == sum(map(ord, t))
# ==== wrong WA
def is_anagram(s, t):
    count = Counter(s)
    for c in t:
        if count[c] == 0:
            return False
        count[c] -= 1
    return True
# ==== wrong TLE
def is_anagram(s, t):
    left = list(t)
    for c in s:
        if c not in left:
            return False
        left.remove(c)
    return not left
