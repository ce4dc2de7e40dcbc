# ==== AC a nested function, state on the instance
class Solution:
    def longestPalindrome(self, s: str) -> str:
        self.best = ""

        def grow(left: int, right: int) -> None:
            while left >= 0 and right < len(s) and s[left] == s[right]:
                left, right = left - 1, right + 1
            self.best = max(self.best, s[left + 1 : right], key=len)

        for middle in range(len(s)):
            grow(middle, middle)
            grow(middle, middle + 1)
        return self.best
# ==== WA wrong_type a list of characters for a str
class Solution:
    def longestPalindrome(self, s: str) -> str:
        found = (s[i:j] for i in range(len(s)) for j in range(i + 1, len(s) + 1) if s[i:j] == s[i:j][::-1])
        return list(max(found, key=len))
# ==== WA keeps_state the best is never forgotten
best = ""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        global best
        for i in range(len(s)):
            for j in range(i + 1, len(s) + 1):
                if s[i:j] == s[i:j][::-1] and j - i > len(best):
                    best = s[i:j]
        return best
