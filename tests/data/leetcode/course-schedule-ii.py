# ==== AC a deque of its own class, a Counter
class Graph:
    def __init__(self, n: int, edges: List[List[int]]) -> None:
        self.after = defaultdict(list)
        self.before = Counter()
        for course, needed in edges:
            self.after[needed].append(course)
            self.before[course] += 1
        self.n = n

    def order(self) -> Iterator[int]:
        ready = deque(course for course in range(self.n) if not self.before[course])
        while ready:
            course = ready.popleft()
            yield course
            for later in self.after[course]:
                self.before[later] -= 1
                if not self.before[later]:
                    ready.append(later)


class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        order = [*Graph(numCourses, prerequisites).order()]
        return order if len(order) == numCourses else []
# ==== WA wrong_type None where there is no order
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        before = {course: set() for course in range(numCourses)}
        for course, needed in prerequisites:
            before[course].add(needed)
        order = []
        while before:
            ready = [course for course, needed in before.items() if not needed]
            if not ready:
                return None
            for course in ready:
                del before[course]
                order.append(course)
            for needed in before.values():
                needed.difference_update(ready)
        return order
