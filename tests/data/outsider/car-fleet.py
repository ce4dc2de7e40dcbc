# ==== right
from fractions import Fraction


def car_fleet(target, position, speed):
    fleets, slowest = 0, Fraction(-1)
    for p, v in sorted(zip(position, speed), reverse=True):
        time = Fraction(target - p, v)
        fleets += time > slowest
        slowest = max(slowest, time)
    return fleets
# ==== wrong WA
# target 20, [4, 12], [4, 2]: a car that catches up exactly at the finish counts as a fleet of its own.
def car_fleet(target, position, speed):
    cars = sorted(zip(position, speed), reverse=True)
    fleets, slowest = 0, 0
    for p, v in cars:
        time = (target - p) / v
        if time >= slowest:
            fleets += 1
            slowest = time
    return fleets
# ==== wrong WA
# target 10, position [9, 0], speed [1, 6]: times are whole hours.
def car_fleet(target, position, speed):
    cars = sorted(zip(position, speed), reverse=True)
    fleets, slowest = 0, -1
    for p, v in cars:
        time = (target - p) // v
        if time > slowest:
            fleets += 1
            slowest = time
    return fleets
# ==== wrong WA
# target 10**6, position [0, 1], speed [999998, 999998]: a tolerance of 1e-5 is too coarse.
def car_fleet(target, position, speed):
    fleets, slowest = 0, 0.0
    for p, v in sorted(zip(position, speed), reverse=True):
        time = (target - p) / v
        if time > slowest + 1e-5:
            fleets += 1
            slowest = time
    return fleets
# ==== wrong WA
# target 10, [8, 3, 1], [1, 3, 9]: compares with the car just ahead and not with its fleet.
def car_fleet(target, position, speed):
    cars = sorted(zip(position, speed))
    times = [(target - p) / v for p, v in cars]
    return 1 + sum(a > b for a, b in zip(times, times[1:]))
# ==== wrong WA
# target 20, position [9, 10], speed [1, 1]: positions are sorted as strings.
def car_fleet(target, position, speed):
    fleets, slowest = 0, 0
    for p, v in sorted(zip(map(str, position), speed), reverse=True):
        time = (target - int(p)) / v
        if time > slowest:
            fleets += 1
            slowest = time
    return fleets
# ==== wrong WA
# target 10**6, position [0, 999], speed [998999, 998001]: times within 1e-9 count as equal.
def car_fleet(target, position, speed):
    fleets, slowest = 0, 0.0
    for p, v in sorted(zip(position, speed), reverse=True):
        time = (target - p) / v
        if time - slowest > 1e-9:
            fleets += 1
            slowest = time
    return fleets
