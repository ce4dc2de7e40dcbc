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
# ==== wrong WA
def car_fleet(target, position, speed):
    t = [round((target - p) / s, 9) for p, s in sorted(zip(position, speed), reverse=True)]
    fl = 0
    cur = -1
    for x in t:
        if x > cur:
            fl += 1
            cur = x
    return fl
# ==== wrong WA
def car_fleet(target, position, speed):
    fl = 0
    cur = -1.0
    for p, s in sorted(zip(position, speed), reverse=True):
        x = (target - p) / s
        if x > cur + 1e-9:
            fl += 1
            cur = x
    return fl
# ==== wrong WA
import struct

def f32(x):
    return struct.unpack("f", struct.pack("f", x))[0]

def car_fleet(target, position, speed):
    fl = 0
    cur = -1
    for p, s in sorted(zip(position, speed), reverse=True):
        x = f32((target - p) / s)
        if x > cur:
            fl += 1
            cur = x
    return fl
# ==== wrong WA
def car_fleet(target, position, speed):
    # (target-p) * (1/s): two roundings, equal times come out unequal
    fl = 0
    cur = -1
    for p, s in sorted(zip(position, speed), reverse=True):
        x = (target - p) * (1.0 / s)
        if x > cur:
            fl += 1
            cur = x
    return fl
# ==== wrong WA
def car_fleet(target, position, speed):
    # integer microhours
    fl = 0
    cur = -1
    for p, s in sorted(zip(position, speed), reverse=True):
        x = (target - p) * 10**6 // s
        if x > cur:
            fl += 1
            cur = x
    return fl
