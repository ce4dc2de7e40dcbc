# ==== right
from graphlib import CycleError, TopologicalSorter


def find_order(num_courses, prerequisites):
    sorter = TopologicalSorter({course: [] for course in range(num_courses)})
    for course, before in prerequisites:
        sorter.add(course, before)
    try:
        return [*sorter.static_order()]
    except CycleError:
        return []
# ==== wrong WA
# 2, [[0, 1], [1, 0]]: a cycle gives the part that can be ordered.
def find_order(num_courses, prerequisites):
    after = [[] for _ in range(num_courses)]
    need = [0] * num_courses
    for a, b in prerequisites:
        after[b].append(a)
        need[a] += 1
    order = [c for c in range(num_courses) if need[c] == 0]
    for c in order:
        for d in after[c]:
            need[d] -= 1
            if need[d] == 0:
                order.append(d)
    return order
# ==== wrong WA
# 2, [[1, 0]]: the order is the wrong way round.
def find_order(num_courses, prerequisites):
    before = [[] for _ in range(num_courses)]
    degree = [0] * num_courses
    for a, b in prerequisites:
        before[a].append(b)
        degree[b] += 1
    queue = deque(c for c in range(num_courses) if not degree[c])
    order = []
    while queue:
        c = queue.popleft()
        order.append(c)
        for d in before[c]:
            degree[d] -= 1
            if not degree[d]:
                queue.append(d)
    return order if len(order) == num_courses else []
# ==== wrong WA
# 2, [[1, 0]]: courses on the path are not told from finished ones.
def find_order(num_courses, prerequisites):
    needs = defaultdict(list)
    for a, b in prerequisites:
        needs[a].append(b)
    order, path = [], set()
    is_possible = True

    def go(c):
        nonlocal is_possible
        if c in path:
            is_possible = False
            return
        if c in order:
            return
        path.add(c)
        for d in needs[c]:
            go(d)
        order.append(c)

    for c in range(num_courses):
        if c not in path:
            go(c)
    return order if is_possible else []
# ==== wrong WA
# 2, [[0, 1]]: course 0 is "no course" in a test for truth.
def find_order(num_courses, prerequisites):
    after, need = defaultdict(set), Counter()
    for a, b in prerequisites:
        if a and b:
            after[b].add(a)
            need[a] += 1
    stack = [c for c in range(num_courses) if need[c] == 0]
    order = []
    while stack:
        c = stack.pop()
        order.append(c)
        for d in after[c]:
            need[d] -= 1
            if need[d] == 0:
                stack.append(d)
    return order if len(order) == num_courses else []
# ==== wrong WA
# Courses without any prerequisite are left out: 3, [[1, 0]].
def find_order(num_courses, prerequisites):
    courses = {c for pair in prerequisites for c in pair} or {0}
    need = {c: {b for a, b in prerequisites if a == c} for c in courses}
    order = []
    while need:
        free = [c for c in need if not need[c]]
        if not free:
            return []
        for c in free:
            del need[c]
        order += free
        for c in need:
            need[c] -= set(free)
    return order
# ==== wrong WA
# 1025, [[1, 0], [0, 1024]]: pairs are packed into a * 1024 + b, so these two are one.
def find_order(num_courses, prerequisites):
    after, need, seen = defaultdict(list), [0] * num_courses, set()
    for a, b in prerequisites:
        key = a * 1024 + b
        if key in seen:
            continue
        seen.add(key)
        after[b].append(a)
        need[a] += 1
    queue = deque(c for c in range(num_courses) if not need[c])
    order = []
    while queue:
        c = queue.popleft()
        order.append(c)
        for d in after[c]:
            need[d] -= 1
            if not need[d]:
                queue.append(d)
    return order if len(order) == num_courses else []
