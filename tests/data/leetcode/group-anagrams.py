# ==== AC the values of a dict for a list of lists
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            groups[tuple(sorted(word))].append(word)
        return groups.values()
# ==== AC groups from itertools as tuples
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        by = lambda word: "".join(sorted(word))
        return [tuple(words) for _, words in groupby(sorted(strs, key=by), key=by)]
# ==== WA wrong_type the dict itself
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = collections.defaultdict(list)
        for word in strs:
            groups["".join(sorted(word))].append(word)
        return groups
# ==== WA wrong_type groups joined to text
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = collections.defaultdict(list)
        for word in strs:
            groups["".join(sorted(word))].append(word)
        return [",".join(words) for words in groups.values()]
