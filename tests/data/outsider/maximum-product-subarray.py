# ==== right
def max_product(nums):
    def best(part):
        product, most = 1, min(part)
        for x in part:
            product = product * x or 1
            most = max(most, product if x else 0)
        return most

    return max(best(nums), best(nums[::-1]))
# ==== wrong WA
# [-2]: starts with 0 as the best.
def max_product(nums):
    best, low, high = 0, 1, 1
    for x in nums:
        low, high = min(x, low * x, high * x), max(x, low * x, high * x)
        best = max(best, high)
    return best
# ==== wrong WA
# [-2, 3, -4]: only the largest product is carried on.
def max_product(nums):
    best = now = nums[0]
    for x in nums[1:]:
        now = max(x, now * x)
        best = max(best, now)
    return best
# ==== wrong WA
# [2, -5, -2, -4, 3]: low is computed from the new high.
def max_product(nums):
    best = low = high = nums[0]
    for x in nums[1:]:
        high = max(x, low * x, high * x)
        low = min(x, low * x, high * x)
        best = max(best, high)
    return best
# ==== wrong WA
# [-2, 0]: zeros are passed over, so 0 is never the answer.
def max_product(nums):
    best, low, high = nums[0], 1, 1
    for x in nums:
        if x == 0:
            low = high = 1
            continue
        low, high = min(x, low * x, high * x), max(x, low * x, high * x)
        best = max(best, high)
    return best
# ==== wrong WA
# [10] * 9 + [2]: products are cut at 10⁹.
def max_product(nums):
    limit = 10**9
    best, low, high = -limit, 1, 1
    for x in nums:
        options = (x, low * x, high * x)
        low, high = max(-limit, min(options)), min(limit, max(options))
        best = max(best, high)
    return best
# ==== wrong WA
# [10] * 8: products have 24 bits with a sign.
def max_product(nums):
    def cut(v):
        return (v + 2**23) % 2**24 - 2**23

    best = low = high = nums[0]
    for x in nums[1:]:
        options = x, cut(low * x), cut(high * x)
        low, high = min(options), max(options)
        best = max(best, high)
    return best
