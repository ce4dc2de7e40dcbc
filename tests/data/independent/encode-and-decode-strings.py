# ==== right
class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(s)}#{s}" for s in strs)

    def decode(self, s: str) -> List[str]:
        out = []
        i = 0
        while i < len(s):
            j = s.index("#", i)
            n = int(s[i:j])
            out.append(s[j + 1 : j + 1 + n])
            i = j + 1 + n
        return out
# ==== right
class Solution:
    # Escape backslashes and end each string with a semicolon.
    def encode(self, strs):
        return "".join(s.replace("\\", "\\\\").replace(";", "\\;") + ";" for s in strs)

    def decode(self, s):
        out, word, escaped = [], [], False
        for c in s:
            if escaped:
                word.append(c)
                escaped = False
            elif c == "\\":
                escaped = True
            elif c == ";":
                out.append("".join(word))
                word = []
            else:
                word.append(c)
        return out
# ==== wrong WA
class Codec:
    # No text holds a NUL character.
    def encode(self, strs):
        return "".join(s + "\0" for s in strs)

    def decode(self, s):
        return s.split("\0")[:-1]
# ==== wrong WA
class Codec:
    # Escaping the bar and joining: an empty list and [""] look the same.
    def encode(self, strs):
        return "|".join(s.replace("/", "/s").replace("|", "/b") for s in strs)

    def decode(self, s):
        if not s:
            return []
        return [w.replace("/b", "|").replace("/s", "/") for w in s.split("|")]
# ==== wrong RTE
class Codec:
    def encode(self, strs):
        # One character holds a length up to 255, two digits are enough.
        return "".join("%02d%s" % (len(s), s) for s in strs)

    def decode(self, s):
        out = []
        while s:
            n = int(s[:2])
            out.append(s[2 : 2 + n])
            s = s[2 + n :]
        return out
# ==== wrong WA
class Codec:
    # The lengths are kept aside, in the instance.
    def __init__(self):
        self.lengths = []

    def encode(self, strs):
        self.lengths = [len(s) for s in strs]
        return "".join(strs)

    def decode(self, s):
        out, i = [], 0
        for n in self.lengths:
            out.append(s[i : i + n])
            i += n
        return out
