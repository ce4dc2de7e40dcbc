# ==== right
class Solution:
    def findContentChildren(self, g: List[int], s: List[int]) -> int:
        g.sort()
        s.sort()
        child = 0
        for size in s:
            if child < len(g) and g[child] <= size:
                child += 1
        return child
# ==== right
from heapq import heapify, heappop

def find_content_children(g, s):
    wishes = [-x for x in g]
    cookies = [-x for x in s]
    heapify(wishes)
    heapify(cookies)
    happy = 0
    while wishes and cookies:
        if -heappop(wishes) <= -cookies[0]:
            heappop(cookies)
            happy += 1
    return happy
# ==== wrong WA
def find_content_children(g, s):
    g = sorted(g)
    s = sorted(set(s))
    i = j = 0
    while i < len(g) and j < len(s):
        if s[j] >= g[i]:
            i += 1
        j += 1
    return i
# ==== wrong WA
def find_content_children(g, s):
    g = sorted(g, reverse=True)
    s = sorted(s, reverse=True)
    count = 0
    for wish, size in zip(g, s):
        if size >= wish:
            count += 1
    return count
# ==== wrong WA
def find_content_children(g, s):
    g.sort()
    i = 0
    for size in s:
        if i < len(g) and size >= g[i]:
            i += 1
    return i
# ==== wrong TLE
def find_content_children(g, s):
    s = sorted(s)
    used = [False] * len(s)
    count = 0
    for wish in sorted(g):
        for j, size in enumerate(s):
            if not used[j] and size >= wish:
                used[j] = True
                count += 1
                break
    return count
# ==== wrong WA
def find_content_children(g, s):
    g, s = sorted(g, key=str), sorted(s, key=str)
    i = 0
    for size in s:
        if i < len(g) and size >= g[i]:
            i += 1
    return i
# ==== wrong WA
def find_content_children(g, s):
    top = 1 << 20
    wishes = sorted(min(x, top) for x in g)
    i = 0
    for size in sorted(min(x, top) for x in s):
        if i < len(wishes) and size >= wishes[i]:
            i += 1
    return i
