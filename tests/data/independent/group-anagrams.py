# ==== right
def group_anagrams(strs):
    d = defaultdict(list)
    for s in strs:
        d["".join(sorted(s))].append(s)
    return d.values()
# ==== right
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = {}
        for s in strs:
            key = [0] * 26
            for c in s:
                key[ord(c) - 97] += 1
            groups.setdefault(tuple(key), []).append(s)
        return list(groups.values())
# ==== wrong WA
def group_anagrams(strs):
    d = {}
    for s in strs:
        d.setdefault(frozenset(s), []).append(s)
    return list(d.values())
# ==== wrong WA
def group_anagrams(strs):
    d = {}
    for s in strs:
        d.setdefault("".join(sorted(s)), set()).add(s)
    return [list(g) for g in d.values()]
# ==== wrong WA
def group_anagrams(strs):
    d = {}
    for s in strs:
        d.setdefault(sum(map(ord, s)), []).append(s)
    return list(d.values())
# ==== wrong WA
def group_anagrams(strs):
    d = defaultdict(list)
    for w in strs:
        d[len(w), sum(32 ** (ord(c) - 97) for c in w)].append(w)
    return list(d.values())
# ==== wrong WA
def group_anagrams(strs):
    d = defaultdict(list)
    for w in strs:
        d[sum(100 ** (ord(c) - 97) for c in w)].append(w)
    return list(d.values())
# ==== wrong WA
def group_anagrams(strs):
    d = defaultdict(list)
    for w in strs:
        d[sum(1 << 4 * (ord(c) - 97) for c in w)].append(w)
    return list(d.values())
# ==== wrong WA
PR = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101]

def group_anagrams(strs):
    d = defaultdict(list)
    for w in strs:
        k = 1
        for c in w:
            k = k * PR[ord(c) - 97] & (2**64 - 1)
        d[k].append(w)
    return list(d.values())
# ==== wrong WA
def group_anagrams(strs):
    d = defaultdict(list)
    for w in strs:
        d[len(w), "".join(sorted(w))[:64]].append(w)
    return list(d.values())
