# ==== right
def merge(intervals):
    events = sorted([(a, 0) for a, _ in intervals] + [(b, 1) for _, b in intervals])
    out, depth = [], 0
    for at, is_end in events:
        if not is_end:
            if depth == 0:
                start = at
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                out.append((start, at))
    return out
# ==== wrong WA
# [[2, 6], [6, 7]]: a common end point does not count.
def merge(intervals):
    out = []
    for a, b in sorted(intervals):
        if out and a < out[-1][1]:
            out[-1][1] = max(out[-1][1], b)
        else:
            out.append([a, b])
    return out
# ==== wrong WA
# [[1, 9], [2, 3]]: the end of the later one replaces the end of the earlier one.
def merge(intervals):
    out = []
    for a, b in sorted(intervals):
        if out and a <= out[-1][1]:
            out[-1][1] = b
        else:
            out.append([a, b])
    return out
# ==== wrong WA
# [[0, 1], [2, 3]]: a table of covered integers joins neighbours.
def merge(intervals):
    covered = [False] * 10002
    for a, b in intervals:
        for x in range(a, b + 1):
            covered[x] = True
    out, start = [], None
    for x, on in enumerate(covered):
        if on and start is None:
            start = x
        elif not on and start is not None:
            out.append([start, x - 1])
            start = None
    return out
# ==== wrong WA
# [[0, 0], [5, 6]]: a start of 0 is "no start yet".
def merge(intervals):
    out = []
    start = end = None
    for a, b in sorted(intervals):
        if not start:
            start, end = a, b
        elif a <= end:
            end = max(end, b)
        else:
            out.append([start, end])
            start, end = a, b
    out.append([start, end])
    return out
# ==== wrong WA
# [[3, 4], [1, 2], [2, 3]]: not sorted; merged only with the ones that are there already, once.
def merge(intervals):
    out = []
    for a, b in intervals:
        for pair in out:
            if a <= pair[1] and pair[0] <= b:
                pair[0], pair[1] = min(a, pair[0]), max(b, pair[1])
                break
        else:
            out.append([a, b])
    return sorted(out)
# ==== wrong WA
# [[9999, 10000]]: twice the coordinates in a table of 20,000 places lose the last point.
def merge(intervals):
    change = [0] * 20001
    for a, b in intervals:
        change[2 * a] += 1
        change[min(20000, 2 * b + 1)] -= 1
    out, depth, start = [], 0, 0
    for at, step in enumerate(change):
        if depth == 0 and depth + step > 0:
            start = at // 2
        if depth > 0 and depth + step == 0:
            out.append([start, (at - 1) // 2])
        depth += step
    return out
# ==== wrong WA
# [[1, 10], [2, 3], [4, 5]]: sorted by the end.
def merge(intervals):
    out = []
    for a, b in sorted(intervals, key=lambda pair: pair[1]):
        if out and a <= out[-1][1]:
            out[-1] = [min(a, out[-1][0]), b]
        else:
            out.append([a, b])
    return out
