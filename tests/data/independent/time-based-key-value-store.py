# ==== right
class TimeMap:
    def __init__(self):
        self.times = defaultdict(list)
        self.values = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.times[key].append(timestamp)
        self.values[key].append(value)

    def get(self, key: str, timestamp: int) -> str:
        i = bisect_right(self.times[key], timestamp)
        return self.values[key][i - 1] if i else ""
# ==== right
class TimeMap:
    def __init__(self):
        self.log = {}

    def set(self, key, value, timestamp):
        self.log.setdefault(key, []).append((timestamp, value))

    def get(self, key, timestamp):
        log = self.log.get(key, [])
        low, high = -1, len(log)
        while high - low > 1:
            middle = (low + high) // 2
            if log[middle][0] > timestamp:
                high = middle
            else:
                low = middle
        return log[low][1] if low >= 0 else ""
# ==== wrong WA
class TimeMap:
    def __init__(self):
        self.log = {}

    def set(self, key, value, timestamp):
        self.log.setdefault(key, []).append((timestamp, value))

    def get(self, key, timestamp):
        log = self.log.get(key, [])
        i = bisect_left(log, (timestamp,))
        return log[i - 1][1] if i else ""
# ==== wrong WA
class TimeMap:
    def __init__(self):
        self.times, self.values = [], []

    def set(self, key, value, timestamp):
        self.times.append(timestamp)
        self.values.append((key, value))

    def get(self, key, timestamp):
        i = bisect_right(self.times, timestamp) - 1
        return self.values[i][1] if i >= 0 and self.values[i][0] == key else ""
# ==== wrong WA
class TimeMap:
    def __init__(self):
        self.log = {}

    def set(self, key, value, timestamp):
        self.log.setdefault(key, []).append((timestamp, value))

    def get(self, key, timestamp):
        log = self.log.get(key, [])
        i = bisect_right([t for t, _ in log], timestamp) - 1
        return log[i][1] if log else ""
# ==== wrong SLOW
class TimeMap:
    def __init__(self):
        self.log = defaultdict(list)

    def set(self, key, value, timestamp):
        self.log[key].append((timestamp, value))

    def get(self, key, timestamp):
        found = ""
        for t, value in self.log[key]:
            if t > timestamp:
                break
            found = value
        return found
