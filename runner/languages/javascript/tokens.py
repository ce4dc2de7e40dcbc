"""Splits a source text into tokens: enough of JavaScript's grammar to find definitions without running any code."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from runner.solutions.reading import is_too_large

_WORDS = """
    await break case catch class const continue debugger default delete do else enum export extends false finally for
    function if implements import in instanceof interface let new null package private protected public return static
    super switch this throw true try typeof var void while with yield
"""
RESERVED = frozenset(_WORDS.split())

_TOKEN = re.compile(
    r"""
      (?P<skip> \s+ | //[^\n]* | /\*.*?(?:\*/|\Z) | \#![^\n]* )
    | (?P<text> "(?:[^"\\\n]|\\.)*["\n]? | '(?:[^'\\\n]|\\.)*['\n]? )
    | (?P<word> [A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]* )
    | (?P<number> 0[xXbBoO]\w+ | (?:\d|\.\d)(?:[eE][-+]?\d|[\w.])* )
    | (?P<sign> => | [=!]==? | \.\.\. | \?\?=? | \?\. | &&=? | \|\|=? | \+\+ | -- | \*\*=? | <<=? | >>>?=?
              | [-+*%&|^<>]=? | \#?[^\s\w] )
    """,
    re.VERBOSE | re.DOTALL,
)
_REGEX = re.compile(r"/(?![*/])(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")
_OPERATORS = "return typeof case in of do else void delete throw new instanceof yield await"
_BEFORE_VALUE = frozenset(_OPERATORS.split())
"""Words after which a slash starts a regular expression."""


class Token(NamedTuple):
    """A token: its `kind` is word, number, sign, text (with templates) or regex. `line` counts from 1."""

    kind: str
    text: str
    line: int


@lru_cache(maxsize=4)
def tokens_of(source: bytes) -> tuple[Token, ...]:
    """Split the source, without its comments; nothing of a file that is too large."""
    if is_too_large(source):
        return ()
    text, found = source.decode("utf-8-sig", "replace"), list[Token]()
    place, line = 0, 1
    while place < len(text):
        kind, end = _next(text, place, found[-1] if found else None)
        if kind != "skip":
            found.append(Token(kind, text[place:end], line))
        line += text.count("\n", place, end)
        place = end
    return tuple(found)


def _next(text: str, place: int, before: Token | None) -> tuple[str, int]:
    if text[place] == "`":
        return "text", _end_of_template(text, place + 1)
    if text[place] == "/" and _starts_value(before) and (regex := _REGEX.match(text, place)):
        return "regex", regex.end()
    match = _TOKEN.match(text, place)
    return (match.lastgroup or "sign", match.end()) if match else ("sign", place + 1)


def _starts_value(before: Token | None) -> bool:
    """Whether a value follows after this token: then a slash starts a regular expression."""
    if before is None:
        return True
    return before.text in _BEFORE_VALUE if before.kind == "word" else before.kind == "sign" and before.text not in ")]}"


def _end_of_template(text: str, place: int) -> int:
    """Return the position after a template, whose placeholders may hold templates again."""
    depth = 0
    while place < len(text):
        char = text[place]
        if char == "\\":
            place += 1
        elif char == "`":
            if not depth:
                return place + 1
            place = _end_of_template(text, place + 1) - 1
        elif text.startswith("${", place) and not depth:
            depth, place = 1, place + 1
        elif depth:
            depth += (char == "{") - (char == "}")
        place += 1
    return len(text)
