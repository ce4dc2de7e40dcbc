# ==== right
def trap(height):
    stack, water = [], 0
    for i, h in enumerate(height):
        while stack and height[stack[-1]] < h:
            low = height[stack.pop()]
            if stack:
                water += (i - stack[-1] - 1) * (min(h, height[stack[-1]]) - low)
        stack.append(i)
    return water
# ==== right
class Solution:
    def trap(self, height: List[int]) -> int:
        left = list(itertools.accumulate(height, max))
        right = list(itertools.accumulate(reversed(height), max))[::-1]
        return sum(min(a, b) - h for a, b, h in zip(left, right, height))
# ==== wrong WA
def trap(height):
    water = 0
    for i in range(1, len(height) - 1):
        side = min(height[i - 1], height[i + 1])
        water += max(0, side - height[i])
    return water
# ==== wrong WA
def trap(height):
    top, water = 0, 0
    for h in height:
        top = max(top, h)
        water += top - h
    return water
# ==== wrong WA
def trap(height):
    if not height:
        return 0
    peak = height.index(max(height))
    water, top = 0, 0
    for h in height[:peak]:
        top = max(top, h)
        water += top - h
    return water
