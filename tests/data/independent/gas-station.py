# ==== right
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        if sum(gas) < sum(cost):
            return -1
        tank = start = 0
        for i in range(len(gas)):
            tank += gas[i] - cost[i]
            if tank < 0:
                tank = 0
                start = i + 1
        return start
# ==== right
from itertools import accumulate

def can_complete_circuit(gas, cost):
    levels = list(accumulate(a - b for a, b in zip(gas, cost)))
    if levels[-1] < 0:
        return -1
    lowest = min(range(len(levels)), key=levels.__getitem__)
    return (lowest + 1) % len(gas)
# ==== wrong WA
def can_complete_circuit(gas, cost):
    tank = start = 0
    for i, (a, b) in enumerate(zip(gas, cost)):
        tank += a - b
        if tank < 0:
            tank = 0
            start = i + 1
    return start if start < len(gas) else -1
# ==== wrong WA
def can_complete_circuit(gas, cost):
    if sum(gas) < sum(cost):
        return -1
    gain = [a - b for a, b in zip(gas, cost)]
    return gain.index(max(gain))
# ==== wrong WA
def can_complete_circuit(gas, cost):
    tank = debt = start = 0
    for i in range(len(gas)):
        tank += gas[i] - cost[i]
        if tank < 0:
            debt = tank
            tank = 0
            start = i + 1
    return start if tank + debt >= 0 else -1
# ==== wrong SLOW
def can_complete_circuit(gas, cost):
    n = len(gas)
    for start in range(n):
        if gas[start] < cost[start]:
            continue
        tank = 0
        for k in range(n):
            i = (start + k) % n
            tank += gas[i] - cost[i]
            if tank < 0:
                break
        else:
            return start
    return -1
# ==== right
def can_complete_circuit(gas, cost):
    lo, hi = len(gas) - 1, 0
    tank = gas[lo] - cost[lo]
    while hi < lo:
        if tank > 0:
            tank += gas[hi] - cost[hi]
            hi += 1
        else:
            lo -= 1
            tank += gas[lo] - cost[lo]
    return lo if tank >= 0 else -1
