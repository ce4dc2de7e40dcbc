# ==== right
class Solution:
    def floodFill(self, image: List[List[int]], sr: int, sc: int, color: int) -> List[List[int]]:
        old = image[sr][sc]
        if old == color:
            return image

        def fill(r: int, c: int) -> None:
            if 0 <= r < len(image) and 0 <= c < len(image[0]) and image[r][c] == old:
                image[r][c] = color
                fill(r + 1, c)
                fill(r - 1, c)
                fill(r, c + 1)
                fill(r, c - 1)

        fill(sr, sc)
        return image
# ==== right
def flood_fill(image, sr, sc, color):
    area = {(sr, sc)}
    edge = area
    while edge:
        edge = {
            (a, b)
            for r, c in edge
            for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
            if 0 <= a < len(image)
            and 0 <= b < len(image[a])
            and (a, b) not in area
            and image[a][b] == image[sr][sc]
        }
        area = area | edge
    return [[color if (r, c) in area else v for c, v in enumerate(row)] for r, row in enumerate(image)]
# ==== wrong WA
def flood_fill(image, sr, sc, color):
    old = image[sr][sc]
    if old == color:
        return image
    stack = [(sr, sc)]
    while stack:
        r, c = stack.pop()
        try:
            if image[r][c] != old:
                continue
        except IndexError:
            continue
        image[r][c] = color
        stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    return image
# ==== wrong RTE
def flood_fill(image, sr, sc, color):
    old = image[sr][sc]

    def go(r, c):
        if r < 0 or c < 0 or r >= len(image) or c >= len(image[0]) or image[r][c] != old:
            return
        image[r][c] = color
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            go(r + dr, c + dc)

    go(sr, sc)
    return image
# ==== wrong WA
def flood_fill(image, sr, sc, color):
    old = image[sr][sc]
    rows, cols = len(image), len(image[0])
    hit = [[False] * cols for _ in range(rows)]
    hit[sr][sc] = True
    for _ in range(8):
        for r in range(rows):
            for c in range(cols):
                if image[r][c] == old and not hit[r][c]:
                    hit[r][c] = (r and hit[r - 1][c]) or (c and hit[r][c - 1])
        for r in reversed(range(rows)):
            for c in reversed(range(cols)):
                if image[r][c] == old and not hit[r][c]:
                    hit[r][c] = (r + 1 < rows and hit[r + 1][c]) or (c + 1 < cols and hit[r][c + 1])
    for r in range(rows):
        for c in range(cols):
            if hit[r][c]:
                image[r][c] = color
    return image
# ==== wrong SLOW
def flood_fill(image, sr, sc, color):
    old = image[sr][sc]
    if old == color:
        return image
    rows, cols = len(image), len(image[0])
    marked = {(sr, sc)}
    while True:
        more = [
            (r, c)
            for r in range(rows)
            for c in range(cols)
            if image[r][c] == old
            and (r, c) not in marked
            and not marked.isdisjoint([(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)])
        ]
        if not more:
            break
        marked.update(more)
    for r, c in marked:
        image[r][c] = color
    return image
