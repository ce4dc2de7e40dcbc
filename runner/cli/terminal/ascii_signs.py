"""The signs of drill's pages in ASCII, for terminals and pipes that have no others.

The middle dot is the sign of a product, and also separates two parts of a line; the text around it decides which. It
becomes `*` only if it surely is a product: `O(m · n)` is `O(m * n)`, `n ≤ 10 · 1 ≤ k` is `n <= 10 | 1 <= k`.
"""

from __future__ import annotations

import re

_REACH = 300
"""Characters on each side that are examined: some lines of a page."""

_CODES = re.compile(r"\x1b\[[0-9;]*m")
_BLANK_LINE = re.compile(r"\n\s*\n")
_CALENDAR = re.compile(r"\s*[A-Z][a-z]{2}  [\d+· ]*$")

_PLAIN = {
    "→": "->",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "…": "...",
    "\u2013": "-",
    "\u2212": "-",
    "\u00d7": "x",
    "√": "sqrt ",
    "∞": "inf",
    "•": "*",
    "«": '"',
    "»": '"',
    "\u201c": '"',
    "\u201d": '"',
    "\u2019": "'",
    "\u00a0": " ",
    "│": "|",
    "◆": "#",
    "─": "-",
    "└": "+",
    "┘": "+",
    "↑": "^",
    "↺": "@",
}

_RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻ⁿᵏ", "0123456789-nk", strict=True))

_EXPONENT = "".join(_RAISED)
_NUMBER = rf"[\u2212-]?\d+(?:\.\d+)?[{_EXPONENT}]*"
_LETTER = rf"[A-Za-z][{_EXPONENT}]*"

# A letter after a number is a unit, as in `0.5 s`.
_FACTOR_BEFORE = re.compile(rf"(?:(?<![\w:.,])(?:{_NUMBER}|(?<!\d\s){_LETTER})|\))\s+$")
_FACTOR_AFTER = re.compile(rf"\s+(?:{_NUMBER}|{_LETTER})(?=\s*$|\s+[·=+\u2212*/]|[,;:.)])")
_POWER_AFTER = re.compile(rf"\s+10[{_EXPONENT}]")
_LETTER_BEFORE = re.compile(rf"(?<![\w:.,])(?<!\d\s){_LETTER}\s+$")
_LETTER_AFTER = re.compile(rf"\s+{_LETTER}\s+[a-z]{{2}}")
_WORD_BEFORE = re.compile(r"(?<![\w.])[a-z]+\s$")
_WORD_AFTER = re.compile(r"\s[a-z]+[,;.]")
_LIMITED = re.compile(r"[≤≥<>]")


def in_ascii(text: str, place: int) -> str:
    """Write the sign at this place of a text, which may contain color codes; `?` for a sign that drill does not use."""
    sign = text[place]
    if sign == "·":
        return _dot(text, place)
    if sign in _RAISED:  # one `^` for the whole exponent
        return ("" if place and text[place - 1] in _RAISED else "^") + _RAISED[sign]
    return _PLAIN.get(sign, "?")


def _dot(text: str, place: int) -> str:
    before = _BLANK_LINE.split(_CODES.sub("", text[max(place - _REACH, 0) : place]))[-1]
    after = _BLANK_LINE.split(_CODES.sub("", text[place + 1 : place + _REACH]))[0]
    if _CALENDAR.match(before.rpartition("\n")[2]):
        return "."
    return "*" if _is_product(before, after) else "|"


def _is_product(before: str, after: str) -> bool:
    if not before[-1:].isspace() and not after[:1].isspace():
        return True
    if _is_bracketed(before):
        return True
    if _FACTOR_BEFORE.search(before) and (_POWER_AFTER.match(after) or _FACTOR_AFTER.match(after)):
        return True
    if _LIMITED.search(before):  # constraints: `k ≤ n · s holds letters`
        return False
    letters = _LETTER_BEFORE.search(before) and _LETTER_AFTER.match(after)
    words = _WORD_BEFORE.search(before) and _WORD_AFTER.match(after)
    return bool(letters or words)


def _is_bracketed(before: str) -> bool:
    depth = 0
    for sign in reversed(before):
        depth += (sign in ")]") - (sign in "([")
        if depth < 0:
            return True
    return False
