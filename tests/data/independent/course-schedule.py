# ==== right
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        graph = defaultdict(list)
        for a, b in prerequisites:
            graph[a].append(b)
        state = [0] * numCourses

        def safe(c):
            if state[c]:
                return state[c] == 2
            state[c] = 1
            for d in graph[c]:
                if not safe(d):
                    return False
            state[c] = 2
            return True

        return all(safe(c) for c in range(numCourses))
# ==== right
from collections import deque

def can_finish(num_courses, prerequisites):
    waiting = [0] * num_courses
    unlocks = [[] for _ in range(num_courses)]
    for a, b in prerequisites:
        waiting[a] += 1
        unlocks[b].append(a)
    ready = deque(c for c in range(num_courses) if not waiting[c])
    done = 0
    while ready:
        c = ready.popleft()
        done += 1
        for d in unlocks[c]:
            waiting[d] -= 1
            if not waiting[d]:
                ready.append(d)
    return done == num_courses
# ==== wrong WA
def can_finish(num_courses, prerequisites):
    needs = [[] for _ in range(num_courses)]
    top = [True] * num_courses
    for a, b in prerequisites:
        needs[a].append(b)
        if a != b:
            top[b] = False
    color = [0] * num_courses
    for s in range(num_courses):
        if not top[s]:
            continue
        stack = [(s, iter(needs[s]))]
        color[s] = 1
        while stack:
            c, it = stack[-1]
            for d in it:
                if color[d] == 1:
                    return False
                if color[d] == 0:
                    color[d] = 1
                    stack.append((d, iter(needs[d])))
                    break
            else:
                color[c] = 2
                stack.pop()
    return True
# ==== wrong WA
def can_finish(num_courses, prerequisites):
    needs = {}
    for a, b in prerequisites:
        needs.setdefault(a, []).append(b)
    for start in list(needs):
        seen = {start}
        todo = [start]
        while todo:
            for d in needs.get(todo.pop(), []):
                if d in seen:
                    return False
                seen.add(d)
                todo.append(d)
    return True
# ==== wrong WA
def can_finish(num_courses, prerequisites):
    after = [set() for _ in range(num_courses)]
    count = [0] * num_courses
    for a, b in prerequisites:
        if a == b:
            continue
        after[b].add(a)
        count[a] += 1
    order = [c for c in range(num_courses) if count[c] == 0]
    for c in order:
        for d in after[c]:
            count[d] -= 1
            if count[d] == 0:
                order.append(d)
    return len(order) == num_courses
# ==== wrong SLOW
def can_finish(num_courses, prerequisites):
    left = list(prerequisites)
    courses = set(range(num_courses))
    while courses:
        blocked = {a for a, b in left}
        free = courses - blocked
        if not free:
            return False
        courses -= free
        left = [[a, b] for a, b in left if b not in free]
    return True
