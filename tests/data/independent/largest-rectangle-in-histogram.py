# ==== right
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        stack, best = [-1], 0
        heights.append(0)
        for i, h in enumerate(heights):
            while heights[stack[-1]] > h:
                top = heights[stack.pop()]
                best = max(best, top * (i - stack[-1] - 1))
            stack.append(i)
        heights.pop()
        return best
# ==== right
def largest_rectangle_area(heights):
    n = len(heights)
    left, right = [0] * n, [n] * n
    for i in range(n):
        j = i - 1
        while j >= 0 and heights[j] >= heights[i]:
            j = left[j] - 1
        left[i] = j + 1
    for i in range(n - 1, -1, -1):
        j = i + 1
        while j < n and heights[j] >= heights[i]:
            j = right[j]
        right[i] = j
    return max(h * (b - a) for h, a, b in zip(heights, left, right))
# ==== wrong WA
def largest_rectangle_area(heights):
    stack, best = [], 0
    for i, h in enumerate(heights):
        while stack and heights[stack[-1]] > h:
            top = heights[stack.pop()]
            best = max(best, top * (i - (stack[-1] + 1 if stack else 0)))
        stack.append(i)
    return best
# ==== wrong WA
def largest_rectangle_area(heights):
    stack, best = [], 0
    for i, h in enumerate(heights + [0]):
        while stack and stack[-1][1] > h:
            j, top = stack.pop()
            best = max(best, top * (i - j))
        stack.append((i, h))
    return best
# ==== wrong WA
def largest_rectangle_area(heights):
    best, l, r = 0, 0, len(heights) - 1
    while l <= r:
        best = max(best, min(heights[l : r + 1][:50]) * (r - l + 1), heights[l], heights[r])
        if heights[l] < heights[r]:
            l += 1
        else:
            r -= 1
    return best
# ==== wrong SLOW
def largest_rectangle_area(heights):
    best = 0
    for i in range(len(heights)):
        low = heights[i]
        for j in range(i, len(heights)):
            low = min(low, heights[j])
            if not low:
                break
            best = max(best, low * (j - i + 1))
    return best
