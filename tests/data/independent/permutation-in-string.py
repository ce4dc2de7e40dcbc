# ==== right
class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        n = len(s1)
        if n > len(s2):
            return False
        need, have = [0] * 26, [0] * 26
        for i in range(n):
            need[ord(s1[i]) - 97] += 1
            have[ord(s2[i]) - 97] += 1
        for i in range(n, len(s2)):
            if need == have:
                return True
            have[ord(s2[i]) - 97] += 1
            have[ord(s2[i - n]) - 97] -= 1
        return need == have
# ==== right
def check_inclusion(s1, s2):
    # A window that never holds too much of a letter; full length means equal.
    spare = Counter(s1)
    left = 0
    for right, c in enumerate(s2):
        spare[c] -= 1
        while spare[c] < 0:
            spare[s2[left]] += 1
            left += 1
        if right - left + 1 == len(s1):
            return True
    return False
# ==== wrong WA
def check_inclusion(s1, s2):
    # The last window is left out.
    n = len(s1)
    need = Counter(s1)
    have = Counter(s2[:n])
    for i in range(n, len(s2)):
        if have == need:
            return True
        have[s2[i]] += 1
        have[s2[i - n]] -= 1
    return False
# ==== wrong WA
def check_inclusion(s1, s2):
    # Starts anew after a surplus letter, without going back.
    need = Counter(s1)
    left = dict(need)
    run = 0
    for c in s2:
        if left.get(c, 0) > 0:
            left[c] -= 1
            run += 1
            if run == len(s1):
                return True
        else:
            left = dict(need)
            run = 0
            if c in left:
                left[c] -= 1
                run = 1
    return len(s1) == 1 and s1 in s2
# ==== wrong WA
def check_inclusion(s1, s2):
    # A rolling sum of the codes and of their squares.
    n = len(s1)
    a = [ord(c) - 96 for c in s1]
    b = [ord(c) - 96 for c in s2]
    want = (sum(a), sum(x * x for x in a))
    total, squares = sum(b[:n]), sum(x * x for x in b[:n])
    for i in range(n, len(b) + 1):
        if (total, squares) == want:
            return True
        if i < len(b):
            total += b[i] - b[i - n]
            squares += b[i] ** 2 - b[i - n] ** 2
    return False
# ==== wrong SLOW
def check_inclusion(s1, s2):
    want = sorted(s1)
    n = len(s1)
    return any(sorted(s2[i : i + n]) == want for i in range(len(s2) - n + 1))
