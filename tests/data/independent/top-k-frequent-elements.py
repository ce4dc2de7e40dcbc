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
