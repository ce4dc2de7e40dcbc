# ==== right
def trap(height):
    left = list(accumulate(height, max))
    right = list(accumulate(reversed(height), max))[::-1]
    return sum(map(min, left, right)) - sum(height)
# ==== wrong WA
# [3, 0, 2]: only walls of equal height or a higher one to the right hold water; the last basin is lost.
def trap(height):
    wall = water = run = 0
    for h in height:
        if h >= wall:
            water += run
            wall, run = h, 0
        else:
            run += wall - h
    return water
# ==== wrong WA
# [100000, 0, 100000]: 10⁴ stands for infinity.
def trap(height):
    n = len(height)
    right = [0] * n
    best = 0
    for i in range(n - 1, -1, -1):
        best = max(best, height[i])
        right[i] = min(best, 10**4)
    water = best = 0
    for i in range(n):
        best = max(best, height[i])
        water += max(0, min(best, right[i]) - height[i])
    return water
# ==== wrong WA
# [2, 0, 2]: the stack takes equal walls off without counting what is under them.
def trap(height):
    stack, water = [], 0
    for i, h in enumerate(height):
        while stack and height[stack[-1]] < h:
            floor = height[stack.pop()]
            if not stack:
                break
            water += (i - stack[-1] - 1) * (min(h, height[stack[-1]]) - floor)
        if stack and height[stack[-1]] == h:
            continue
        stack.append(i)
    return water
# ==== wrong TLE
# 20,000 columns: for every column the two maxima are looked for anew.
def trap(height):
    return sum(min(max(height[: i + 1]), max(height[i:])) - h for i, h in enumerate(height))
# ==== wrong WA
# A staircase of water over 65,535 units: the sum is kept in 16 bits.
def trap(height):
    lo, hi = 0, len(height) - 1
    left = right = water = 0
    while lo < hi:
        if height[lo] < height[hi]:
            left = max(left, height[lo])
            water = (water + left - height[lo]) & 0xFFFF
            lo += 1
        else:
            right = max(right, height[hi])
            water = (water + right - height[hi]) & 0xFFFF
            hi -= 1
    return water
# ==== wrong WA
# 300 columns between two walls: the distance between walls is kept in a byte.
def trap(height):
    stack, water = [], 0
    for i, h in enumerate(height):
        while stack and height[stack[-1]] < h:
            floor = height[stack.pop()]
            if stack:
                water += ((i - stack[-1] - 1) & 255) * (min(h, height[stack[-1]]) - floor)
        stack.append(i)
    return water
