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
# ==== wrong WA
def find_order(num_courses, prerequisites):
    lev = [0] * num_courses
    adj = [[] for _ in range(num_courses)]
    for a, b in prerequisites:
        adj[b].append(a)
    q = deque(range(num_courses))
    inq = [True] * num_courses
    while q:
        x = q.popleft()
        inq[x] = False
        for y in adj[x]:
            if lev[y] <= lev[x]:
                lev[y] = lev[x] + 1
                if lev[y] >= min(num_courses, 1500):
                    return []
                if not inq[y]:
                    inq[y] = True
                    q.append(y)
    return sorted(range(num_courses), key=lambda i: lev[i])
# ==== wrong RTE
import sys

def find_order(num_courses, prerequisites):
    sys.setrecursionlimit(1000)
    adj = defaultdict(list)
    for a, b in prerequisites:
        adj[a].append(b)
    st = [0] * num_courses
    out = []

    def go(x):
        if st[x] == 1:
            return False
        if st[x] == 2:
            return True
        st[x] = 1
        for y in adj[x]:
            if not go(y):
                return False
        st[x] = 2
        out.append(x)
        return True

    for i in range(num_courses):
        if not go(i):
            return []
    return out
# ==== wrong WA
def find_order(num_courses, prerequisites):
    # takes the RecursionError for the sign of a cycle
    import sys

    old = sys.getrecursionlimit()
    sys.setrecursionlimit(1000)
    adj = defaultdict(list)
    for a, b in prerequisites:
        adj[a].append(b)
    done = set()
    out = []

    def go(x):
        if x in done:
            return
        for y in adj[x]:
            go(y)
        done.add(x)
        out.append(x)

    try:
        for i in range(num_courses):
            go(i)
    except RecursionError:
        return []
    finally:
        sys.setrecursionlimit(old)
    return out
# ==== wrong WA
def find_order(num_courses, prerequisites):
    # cycles are looked for by powers of the adjacency masks, up to length 16
    adj = [0] * num_courses
    for a, b in prerequisites:
        adj[a] |= 1 << b
    reach = adj[:]
    for _ in range(min(num_courses, 16)):
        nr = reach[:]
        for i in range(num_courses):
            m = adj[i]
            while m:
                j = (m & -m).bit_length() - 1
                nr[i] |= reach[j]
                m &= m - 1
        reach = nr
    if any(reach[i] >> i & 1 for i in range(num_courses)):
        return []
    seen = [0] * num_courses
    out = []
    for s in range(num_courses):
        st = [(s, 0)]
        while st:
            x, p = st.pop()
            if p:
                out.append(x)
                continue
            if seen[x]:
                continue
            seen[x] = 1
            st.append((x, 1))
            m = adj[x]
            while m:
                j = (m & -m).bit_length() - 1
                m &= m - 1
                if not seen[j]:
                    st.append((j, 0))
    return out
# ==== wrong WA
def find_order(num_courses, prerequisites):
    adj = [[] for _ in range(num_courses)]
    ind = [0] * num_courses
    for a, b in prerequisites:
        adj[b].append(a)
        ind[a] += 1
    q = [i for i in range(num_courses) if not ind[i]]
    for x in q:
        for y in adj[x]:
            ind[y] -= 1
            if not ind[y]:
                q.append(y)
    if not q:
        return []
    if len(q) < num_courses and len(prerequisites) < num_courses // 2 and num_courses > 8:
        return q + [i for i in range(num_courses) if i not in set(q)]
    return q if len(q) == num_courses else []
