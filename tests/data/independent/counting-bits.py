# ==== right
class Solution:
    def countBits(self, n: int) -> List[int]:
        dp = [0] * (n + 1)
        for i in range(1, n + 1):
            dp[i] = dp[i >> 1] + (i & 1)
        return dp
# ==== right
def count_bits(n):
    counts = [0]
    while len(counts) <= n:
        counts += [c + 1 for c in counts]
    return counts[: n + 1]
# ==== wrong WA
class Solution:
    def countBits(self, n: int) -> List[int]:
        dp = [0] * (n + 1)
        offset = 1
        for i in range(1, n + 1):
            if offset * 2 < i:
                offset *= 2
            dp[i] = 1 + dp[i - offset]
        return dp
# ==== wrong WA
def count_bits(n):
    counts = [0, 1]
    for i in range(2, n + 1):
        counts.append(counts[i & (i - 1)] + 1)
    return counts
# ==== wrong WA
class Solution:
    memo = [0]

    def countBits(self, n: int) -> List[int]:
        while len(self.memo) <= n:
            i = len(self.memo)
            self.memo.append(self.memo[i // 2] + i % 2)
        return self.memo
# ==== wrong WA
BYTE = [bin(b).count("1") for b in range(256)]

def count_bits(n):
    return [BYTE[i & 0xFF] + BYTE[i >> 8 & 0xFF] for i in range(n + 1)]
