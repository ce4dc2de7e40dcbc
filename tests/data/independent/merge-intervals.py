# ==== right
def merge(intervals):
    out = []
    for s, e in sorted(intervals):
        if out and s <= out[-1][1]:
            out[-1][1] = max(out[-1][1], e)
        else:
            out.append([s, e])
    return out
# ==== right
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        events = sorted([(s, 0) for s, _ in intervals] + [(e, 1) for _, e in intervals])
        res, open_, start = [], 0, None
        for x, kind in events:
            if kind == 0:
                if open_ == 0:
                    start = x
                open_ += 1
            else:
                open_ -= 1
                if open_ == 0:
                    res.append([start, x])
        return res
# ==== wrong WA
def merge(intervals):
    out = []
    for s, e in intervals:
        if out and s <= out[-1][1]:
            out[-1][1] = max(out[-1][1], e)
        else:
            out.append([s, e])
    return out
# ==== wrong WA
def merge(intervals):
    out = []
    for s, e in sorted(intervals):
        if out and s <= out[-1][1]:
            out[-1][1] = e
        else:
            out.append([s, e])
    return out
# ==== wrong WA
def merge(intervals):
    out = []
    for s, e in sorted(intervals):
        if out and s < out[-1][1]:
            out[-1][1] = max(out[-1][1], e)
        else:
            out.append([s, e])
    return out
# ==== wrong WA
def merge(intervals):
    ev = sorted(
        [(s, 1) for s, e in intervals] + [(e, -1) for s, e in intervals],
        key=lambda t: (t[0], -t[1]) if t[0] < 10000 else (t[0], t[1]),
    )
    r = []
    c = 0
    for x, d in ev:
        if c == 0 and d == 1:
            st = x
        c += d
        if c == 0:
            r.append([st, x])
    return r
# ==== wrong WA
def merge(intervals):
    r = []
    for s, e in sorted(intervals, key=lambda x: x[0] // 16 * 10001 + x[0] % 16 if len(intervals) < 200 else x[0] // 16):
        if r and s <= r[-1][1]:
            r[-1] = [min(r[-1][0], s), max(e, r[-1][1])]
        else:
            r.append([s, e])
    return r
