# ==== right
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        for i in range(2, len(cost)):
            cost[i] += min(cost[i - 1], cost[i - 2])
        return min(cost[-1], cost[-2])
# ==== right
def min_cost_climbing_stairs(cost):
    @cache
    def reach(i):
        if i < 2:
            return 0
        return min(reach(i - 1) + cost[i - 1], reach(i - 2) + cost[i - 2])
    return reach(len(cost))
# ==== wrong WA
def min_cost_climbing_stairs(cost):
    i = 0 if cost[0] <= cost[1] else 1
    paid = cost[i]
    while i + 2 < len(cost):
        i = i + 1 if cost[i + 1] < cost[i + 2] else i + 2
        paid += cost[i]
    return paid
# ==== wrong WA
def min_cost_climbing_stairs(cost):
    a, b = cost[0], cost[0] + cost[1]
    for c in cost[2:]:
        a, b = b, c + min(a, b)
    return min(a, b)
# ==== wrong WA
def min_cost_climbing_stairs(cost):
    dp = [0] * len(cost)
    dp[0], dp[1] = cost[0], cost[1]
    for i in range(2, len(cost)):
        dp[i] = cost[i]
        if dp[i - 1] and dp[i - 2]:
            dp[i] += min(dp[i - 1], dp[i - 2])
        else:
            dp[i] += dp[i - 1] or dp[i - 2]
    return min(dp[-1], dp[-2])
# ==== wrong TLE
def min_cost_climbing_stairs(cost):
    def climb(i):
        if i >= len(cost):
            return 0
        return cost[i] + min(climb(i + 2), climb(i + 1))
    return min(climb(0), climb(1))
