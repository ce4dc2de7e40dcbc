# ==== right
def find_order(num_courses, prerequisites):
    after = [[] for _ in range(num_courses)]
    need = [0] * num_courses
    for c, p in prerequisites:
        after[p].append(c)
        need[c] += 1
    order = [c for c in range(num_courses) if need[c] == 0]
    for c in order:
        for d in after[c]:
            need[d] -= 1
            if need[d] == 0:
                order.append(d)
    return order if len(order) == num_courses else []
# ==== right
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        graph = {i: [] for i in range(numCourses)}
        for a, b in prerequisites:
            graph[a].append(b)
        state, order = {}, []

        def visit(c):
            if c in state:
                return state[c] == 2
            state[c] = 1
            for p in graph[c]:
                if not visit(p):
                    return False
            state[c] = 2
            order.append(c)
            return True

        for c in range(numCourses):
            if not visit(c):
                return []
        return order
# ==== wrong WA
def find_order(num_courses, prerequisites):
    after = [[] for _ in range(num_courses)]
    need = [0] * num_courses
    for c, p in prerequisites:
        after[p].append(c)
        need[c] += 1
    order = [c for c in range(num_courses) if need[c] == 0]
    for c in order:
        for d in after[c]:
            need[d] -= 1
            if need[d] == 0:
                order.append(d)
    return order
# ==== wrong WA
def find_order(num_courses, prerequisites):
    after = [[] for _ in range(num_courses)]
    need = [0] * num_courses
    for p, c in prerequisites:
        after[p].append(c)
        need[c] += 1
    order = [c for c in range(num_courses) if need[c] == 0]
    for c in order:
        for d in after[c]:
            need[d] -= 1
            if need[d] == 0:
                order.append(d)
    return order if len(order) == num_courses else []
# ==== wrong RTE
def find_order(num_courses, prerequisites):
    graph = [[] for _ in range(num_courses)]
    for a, b in prerequisites:
        graph[a].append(b)
    done, order = set(), []
    def visit(c):
        if c in done:
            return
        for p in graph[c]:
            visit(p)
        done.add(c)
        order.append(c)
    for c in range(num_courses):
        visit(c)
    return order
