# ==== right
from itertools import groupby


class Solution:
    def group_anagrams(self, strs):
        return [list(group) for _, group in groupby(sorted(strs, key=sorted), key=sorted)]
# ==== wrong WA
# ["ad", "bc"]: sums of letter codes collide.
def group_anagrams(strs):
    groups = {}
    for word in strs:
        groups.setdefault((len(word), sum(map(ord, word))), []).append(word)
    return list(groups.values())
# ==== wrong WA
# ["az", "a"]: z is left out of the key.
def group_anagrams(strs):
    groups = {}
    for word in strs:
        key = tuple(word.count(chr(c)) for c in range(97, 122))
        groups.setdefault(key, []).append(word)
    return list(groups.values())
# ==== wrong WA
# ["a" * 11 + "b", "a" + "b" * 11]: counts are joined without a separator.
def group_anagrams(strs):
    groups = {}
    for word in strs:
        counts = [0] * 26
        for c in word:
            counts[ord(c) - 97] += 1
        groups.setdefault("".join(map(str, counts)), []).append(word)
    return list(groups.values())
# ==== wrong WA
# ["aab", "abb"]: the set of letters and the length is no key.
def group_anagrams(strs):
    groups = {}
    for word in strs:
        groups.setdefault((frozenset(word), len(word)), []).append(word)
    return list(groups.values())
# ==== wrong WA
# ["" , ""]: the empty word is dropped.
def group_anagrams(strs):
    groups = {}
    for word in strs:
        key = "".join(sorted(word))
        if key:
            groups.setdefault(key, []).append(word)
    return list(groups.values())
# ==== wrong WA
# ["a" * 16, "b"]: counts have four bits each in one number, so sixteen times a is once b.
def group_anagrams(strs):
    groups = defaultdict(list)
    for word in strs:
        groups[sum(1 << 4 * (ord(c) - 97) for c in word)].append(word)
    return list(groups.values())
# ==== wrong WA
# ["a" * 33, "a" * 32 + "b"]: the product of primes in 32 bits is 0 for both.
def group_anagrams(strs):
    primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101]
    groups = defaultdict(list)
    for word in strs:
        key = 1
        for c in word:
            key = key * primes[ord(c) - 97] & 0xFFFFFFFF
        groups[key, len(word)].append(word)
    return list(groups.values())
