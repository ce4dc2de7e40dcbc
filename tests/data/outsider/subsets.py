# ==== right
def subsets(nums):
    if not nums:
        return [()]
    rest = subsets(nums[1:])
    return rest + [(nums[0], *s) for s in rest]
# ==== wrong WA
# [0]: a zero is left out of every subset.
def subsets(nums):
    out = [[]]
    for x in nums:
        out += [s + [x] if x else s for s in out]
    return out
# ==== wrong WA
# Ten numbers: masks of 8 bits.
def subsets(nums):
    out = []
    for mask in range(min(256, 1 << len(nums))):
        out.append([x for i, x in enumerate(nums) if mask >> i & 1])
    return out
# ==== wrong WA
# [1]: the whole set is left out.
def subsets(nums):
    return [list(c) for size in range(len(nums)) for c in combinations(nums, size)] + ([nums] if len(nums) > 1 else [])
# ==== wrong WA
# [1, 2]: the same list is appended again and again.
def subsets(nums):
    out, path = [], []

    def go(i):
        out.append(path)
        for j in range(i, len(nums)):
            path.append(nums[j])
            go(j + 1)
            path.pop()

    go(0)
    return out
# ==== wrong WA
# [1, 4, 2, 3]: subsets of one size and sum are taken for equal.
def subsets(nums):
    seen, out = set(), []
    for mask in range(1 << len(nums)):
        part = [nums[i] for i in range(len(nums)) if mask & (1 << i)]
        key = (len(part), sum(part))
        if key not in seen or len(part) < 2:
            seen.add(key)
            out.append(part)
    return out
# ==== wrong WA
# [10]: values are bits of a mask for -10 to 9.
def subsets(nums):
    whole = sum(1 << x + 10 for x in nums) & (1 << 20) - 1
    part, out = whole, []
    while True:
        out.append([i - 10 for i in range(20) if part >> i & 1])
        if not part:
            return out
        part = part - 1 & whole
