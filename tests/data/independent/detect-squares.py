# ==== right
class DetectSquares:
    def __init__(self):
        self.count_of = Counter()

    def add(self, point: List[int]) -> None:
        self.count_of[tuple(point)] += 1

    def count(self, point: List[int]) -> int:
        x, y = point
        total = 0
        for (a, b), times in self.count_of.items():
            if a != x and abs(a - x) == abs(b - y):
                total += times * self.count_of[(a, y)] * self.count_of[(x, b)]
        return total
# ==== right
from collections import defaultdict

class DetectSquares:
    def __init__(self):
        self.columns = defaultdict(lambda: defaultdict(int))

    def add(self, point):
        self.columns[point[0]][point[1]] += 1

    def count(self, point):
        x, y = point
        mine = self.columns.get(x, {})
        total = 0
        for b, times in mine.items():
            side = b - y
            if side:
                for a in (x - side, x + side):
                    other = self.columns.get(a)
                    if other:
                        total += times * other.get(b, 0) * other.get(y, 0)
        return total
# ==== wrong WA
class DetectSquares:
    def __init__(self):
        self.points = []

    def add(self, point):
        self.points.append(tuple(point))

    def count(self, point):
        x, y = point
        here = set(self.points)
        total = 0
        for a, b in self.points:
            if a != x and abs(a - x) == abs(b - y) and (a, y) in here and (x, b) in here:
                total += 1
        return total
# ==== wrong WA
from collections import defaultdict

class DetectSquares:
    def __init__(self):
        self.times = defaultdict(int)

    def add(self, point):
        self.times[point[0] * 1000 + point[1]] += 1

    def count(self, point):
        x, y = point
        get = self.times.get
        total = 0
        for key in list(self.times):
            a, b = divmod(key, 1000)
            if a != x and abs(a - x) == abs(b - y):
                total += self.times[key] * get(a * 1000 + y, 0) * get(x * 1000 + b, 0)
        return total
# ==== wrong RTE
from collections import defaultdict

class DetectSquares:
    def __init__(self):
        self.times = defaultdict(int)

    def add(self, point):
        self.times[tuple(point)] += 1

    def count(self, point):
        x, y = point
        total = 0
        for (a, b), n in self.times.items():
            if a != x and abs(a - x) == abs(b - y):
                total += n * self.times[a, y] * self.times[x, b]
        return total
# ==== wrong TLE
class DetectSquares:
    def __init__(self):
        self.points = []

    def add(self, point):
        self.points.append(tuple(point))

    def count(self, point):
        x, y = point
        total = 0
        for a, b in self.points:
            if b == y and a != x:
                for c, d in self.points:
                    if c == x and abs(d - y) == abs(a - x):
                        total += self.points.count((a, d))
        return total
# ==== wrong WA
class DetectSquares:
    def __init__(self):
        self.grid = [[0] * 1001 for _ in range(1001)]
        self.rows = [[] for _ in range(1001)]

    def add(self, point):
        x, y = point
        if not self.grid[x][y]:
            self.rows[x].append(y)
        self.grid[x][y] += 1

    def count(self, point):
        x, y = point
        total = 0
        for b in self.rows[x]:
            side = b - y
            if side:
                for a in (x - side, x + side):
                    if a <= 1000:
                        total += self.grid[x][b] * self.grid[a][b] * self.grid[a][y]
        return total
# ==== wrong WA
from collections import Counter

class DetectSquares:
    times = Counter()

    def add(self, point):
        self.times[tuple(point)] += 1

    def count(self, point):
        x, y = point
        get = self.times.get
        return sum(
            n * get((a, y), 0) * get((x, b), 0)
            for (a, b), n in self.times.items()
            if a != x and abs(a - x) == abs(b - y)
        )
# ==== wrong WA
from collections import Counter

class DetectSquares:
    def __init__(self):
        self.times = Counter()

    def add(self, point):
        self.times[tuple(point)] += 1

    def count(self, point):
        x, y = point
        t = self.times
        return sum(
            n * t[a, y] * t[x, b]
            for (a, b), n in list(t.items())
            if a != x and (a - x == b - y or a - x == y - b and t[a, y] >= 1 and t[a, b] == 1)
        )
