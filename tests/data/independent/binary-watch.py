# ==== right
class Solution:
    def readBinaryWatch(self, turnedOn: int) -> List[str]:
        return [
            "%d:%02d" % (h, m)
            for h in range(12)
            for m in range(60)
            if (bin(h) + bin(m)).count("1") == turnedOn
        ]
# ==== right
from itertools import combinations

def read_binary_watch(turned_on):
    times = []
    lights = [(8, 0), (4, 0), (2, 0), (1, 0)] + [(0, 1 << k) for k in range(6)]
    for chosen in combinations(lights, turned_on):
        hour = sum(h for h, _ in chosen)
        minute = sum(m for _, m in chosen)
        if hour < 12 and minute < 60:
            times.append(f"{hour}:{minute:0>2}")
    return times
# ==== wrong WA
class Solution:
    def readBinaryWatch(self, turnedOn: int) -> List[str]:
        if not turnedOn:
            return []
        res = []
        for h in range(12):
            for m in range(60):
                if bin(h << 6 | m).count("1") == turnedOn:
                    res.append(f"{h}:{m:02d}")
        return res
# ==== wrong WA
def read_binary_watch(turned_on):
    by_count = {}
    for x in range(61):
        by_count.setdefault(bin(x).count("1"), []).append(x)
    return [
        f"{h}:{m:02}"
        for k in range(turned_on + 1)
        for h in by_count.get(k, [])
        if h < 12
        for m in by_count.get(turned_on - k, [])
    ]
# ==== wrong WA
class Solution:
    def readBinaryWatch(self, turnedOn: int) -> List[str]:
        res = []

        def light(used, left):
            hour, minute = used >> 6, used & 63
            if hour > 11 or minute > 59:
                return
            if left == 0:
                res.append(f"{hour}:{minute:02d}")
                return
            for k in range(10):
                if not used & 1 << k:
                    light(used | 1 << k, left - 1)

        light(0, turnedOn)
        return res
# ==== wrong WA
def read_binary_watch(turned_on):
    out = []
    for lights in range(1 << 10):
        if bin(lights).count("1") == turned_on:
            hour, minute = divmod(lights, 64)
            if hour <= 12 and minute < 60:
                out.append(str(hour) + ":" + str(minute).zfill(2))
    return out
