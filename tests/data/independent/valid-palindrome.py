# ==== right
class Solution:
    def isPalindrome(self, s: str) -> bool:
        i, j = 0, len(s) - 1
        while i < j:
            if not s[i].isalnum():
                i += 1
            elif not s[j].isalnum():
                j -= 1
            elif s[i].lower() != s[j].lower():
                return False
            else:
                i += 1
                j -= 1
        return True
# ==== right
import re

def is_palindrome(s):
    letters = re.sub("[^a-z0-9]", "", s.lower())
    return letters == letters[::-1]
# ==== wrong WA
def is_palindrome(s):
    letters = [c.lower() for c in s if c.isalpha()]
    return letters == letters[::-1]
# ==== wrong WA
import re

def is_palindrome(s):
    # \w takes the underscore too.
    letters = re.sub(r"\W", "", s).lower()
    return letters == letters[::-1]
# ==== wrong WA
def is_palindrome(s):
    # The case bit is dropped, of digits and marks too.
    letters = [ord(c) & ~32 for c in s if c.isalnum()]
    return all(a == b or a ^ b == 64 for a, b in zip(letters, reversed(letters)))
# ==== wrong SLOW
def is_palindrome(s):
    letters = [c.lower() for c in s if c.isalnum()]
    while len(letters) > 1:
        if letters.pop(0) != letters.pop():
            return False
    return True
