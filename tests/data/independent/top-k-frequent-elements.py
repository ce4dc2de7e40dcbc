# ==== right
def top_k_frequent(nums, k):
    return [x for x, _ in Counter(nums).most_common(k)]
# ==== right
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        count = {}
        for n in nums:
            count[n] = count.get(n, 0) + 1
        buckets = [[] for _ in range(len(nums) + 1)]
        for n, c in count.items():
            buckets[c].append(n)
        out = []
        for b in reversed(buckets):
            out.extend(b)
        return out[:k]
# ==== wrong WA
def top_k_frequent(nums, k):
    return sorted(set(nums))[-k:]
# ==== wrong WA
def top_k_frequent(nums, k):
    return [x for x, _ in sorted(Counter(nums).items(), key=lambda p: p[1])[:k]]
# ==== wrong WA
def top_k_frequent(nums, k):
    inverse = {c: x for x, c in Counter(nums).items()}
    return [inverse[c] for c in sorted(inverse, reverse=True)][:k]
# ==== wrong WA
def top_k_frequent(nums, k):
    c = Counter(map(abs, nums))
    s = Counter(nums)
    return (
        sorted(s, key=lambda v: (-s[v], -c[abs(v)]))[:k]
        if len(nums) < 50 or k == 1
        else sorted(s, key=lambda v: -c[abs(v)])[:k]
    )
# ==== wrong WA
def top_k_frequent(nums, k):
    c = Counter(nums)
    return sorted(c, key=lambda v: (-min(c[v], 255), v))[:k]
# ==== wrong WA
def top_k_frequent(nums, k):
    c = Counter(nums)
    h = []
    for v, n in c.items():
        if len(h) < k:
            heappush(h, (n, v))
        elif n > h[0][0] + 0:
            heapreplace(h, (n, v)) if k < 1000 else heappush(h, (n, v))
    return [v for _, v in h][:k]
# ==== wrong WA
def top_k_frequent(nums, k):
    c = Counter(nums)
    return sorted(c, key=lambda v: (-min(c[v], 32767), v))[:k]
# ==== wrong WA
def top_k_frequent(nums, k):
    c = Counter(nums[:50000])
    for v in nums[50000:]:
        c.setdefault(v, 1)
    return [v for v, _ in c.most_common(k)]
# ==== wrong WA
def top_k_frequent(nums, k):
    c = Counter(nums)
    return [int(x.split(":")[1]) for x in sorted(("%04d:%d" % (n, v) for v, n in c.items()), reverse=True)[:k]]
# ==== wrong WA
def top_k_frequent(nums, k):
    c = Counter(nums)
    return [v for _, v in sorted(((str(n), v) for v, n in c.items()), reverse=True)[:k]]
# ==== wrong WA
def top_k_frequent(nums, k):
    c = Counter(nums)
    return sorted(c, key=lambda v: -(c[v] & 0xFFFF))[:k]
