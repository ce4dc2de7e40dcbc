# ==== right
def car_fleet(target, position, speed):
    fleets, last = 0, -1.0
    for p, s in sorted(zip(position, speed), reverse=True):
        t = (target - p) / s
        if t > last:
            fleets, last = fleets + 1, t
    return fleets
# ==== right
class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        stack = []
        for p, s in sorted(zip(position, speed)):
            while stack and stack[-1][0] * s <= (target - p) * stack[-1][1]:
                stack.pop()
            stack.append((target - p, s))
        return len(stack)
# ==== wrong WA
def car_fleet(target, position, speed):
    fleets, last = 0, -1
    for p, s in sorted(zip(position, speed), reverse=True):
        t = (target - p) // s
        if t > last:
            fleets, last = fleets + 1, t
    return fleets
# ==== wrong WA
def car_fleet(target, position, speed):
    fleets, last = 0, -1.0
    for p, s in zip(position, speed):
        t = (target - p) / s
        if t > last:
            fleets, last = fleets + 1, t
    return fleets
# ==== wrong WA
def car_fleet(target, position, speed):
    return len({(target - p) / s for p, s in zip(position, speed)})
