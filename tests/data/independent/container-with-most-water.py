# ==== right
class Solution:
    def maxArea(self, height: List[int]) -> int:
        l, r = 0, len(height) - 1
        best = 0
        while l < r:
            best = max(best, (r - l) * min(height[l], height[r]))
            if height[l] < height[r]:
                l += 1
            else:
                r -= 1
        return best
# ==== right
def max_area(height):
    # For each level, the outermost lines that reach it; levels go down.
    top = max(height)
    first, last = {}, {}
    for i, h in enumerate(height):
        first.setdefault(h, i)
        last[h] = i
    lo, hi, best = len(height), -1, 0
    for level in range(top, 0, -1):
        if level in first:
            lo, hi = min(lo, first[level]), max(hi, last[level])
        best = max(best, level * (hi - lo))
    return best
# ==== wrong WA
def max_area(height):
    # Moves the taller line.
    l, r, best = 0, len(height) - 1, 0
    while l < r:
        best = max(best, (r - l) * min(height[l], height[r]))
        if height[l] > height[r]:
            l += 1
        else:
            r -= 1
    return best
# ==== wrong WA
def max_area(height):
    # Looks one line ahead on both sides and drops the side with the lower next one.
    l, r, best = 0, len(height) - 1, 0
    while l < r:
        best = max(best, (r - l) * min(height[l], height[r]))
        if height[l + 1] > height[r - 1]:
            l += 1
        else:
            r -= 1
    return best
# ==== wrong WA
def max_area(height):
    # Stops once the lines are too near each other to beat the best.
    l, r, best = 0, len(height) - 1, 0
    while l < r:
        area = (r - l) * min(height[l], height[r])
        if area < best // 2:
            break
        best = max(best, area)
        if height[l] < height[r]:
            l += 1
        else:
            r -= 1
    return best
# ==== wrong TLE
def max_area(height):
    # For each line, from both sides: the farthest line that is at least as tall.
    best = 0
    for side in (height, height[::-1]):
        for i, h in enumerate(side):
            j = len(side) - 1
            while side[j] < h:
                j -= 1
            best = max(best, h * (j - i))
    return best
