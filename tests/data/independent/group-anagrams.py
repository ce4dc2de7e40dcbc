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
