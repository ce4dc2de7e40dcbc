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
