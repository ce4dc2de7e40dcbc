"""Finds what a solution's file defines, in its tokens. Runs none of its code."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence
from hashlib import sha256

from runner.languages.javascript.tokens import RESERVED, Token, tokens_of
from runner.languages.names import folded

_RESTRICTED = frozenset({"return", "throw", "break", "continue", "yield"})
"""A line end after one of these ends the statement, so it belongs to the program."""

_DECLARED = frozenset({"const", "let", "var", "."})


def is_name(name: str) -> bool:
    """Whether a problem may use the name: it is an identifier, and JavaScript does not reserve it."""
    return name.isidentifier() and name not in RESERVED


def definition_line(source: bytes, names: Collection[str]) -> int:
    """Return the 1-based line of the function or class, at any depth. If there are several, the last one's."""
    found = tokens_of(source)
    return max((found[place].line for place in _definitions(found, names)), default=1)


def assigns(source: bytes, names: Collection[str], position: int) -> bool:
    """Whether a function of one of these names assigns to its parameter at `position`."""
    found = tokens_of(source)
    for place in _definitions(found, names):
        params, start = _params(found, place)
        if position < len(params) and any(
            token.text == params[position] and found[index + 1].text == "=" and found[index - 1].text not in _DECLARED
            for index, token in enumerate(found[start:-1], start)
        ):
            return True
    return False


def program(source: bytes) -> str:
    """Return a digest of the tokens: comments and layout do not count. A text without tokens is as it is."""
    found = tokens_of(source)
    parts = [
        token.text + ("\n" if token.text in _RESTRICTED and after.line > token.line else "")
        for token, after in itertools.pairwise(found)
    ]
    text = "\0".join([*parts, *(token.text for token in found[-1:])])
    return sha256(text.encode("utf-8", "surrogatepass") if found else source).hexdigest()


def _definitions(found: Sequence[Token], names: Collection[str]) -> list[int]:
    """List the places of the names where they are defined: after a keyword, before a value, or as a method."""
    wanted = set(map(folded, names))
    return [
        place
        for place, token in enumerate(found)
        if token.kind == "word" and folded(token.text) in wanted and _is_defined(found, place)
    ]


def _is_defined(found: Sequence[Token], place: int) -> bool:
    before = found[place - 1].text if place else ""
    after = [token.text for token in found[place + 1 : place + 3]]
    if before in ("function", "class") or (before == "*" and place > 1 and found[place - 2].text == "function"):
        return True
    if after[:1] in (["="], [":"]):
        return after[-1] in ("function", "async", "(", "class") or _text(found, place + 3) == "=>"
    is_method = after[:1] == ["("] and before in ("{", "}", ";", "*", "async", "static")
    return is_method and _text(found, _closing(found, place + 1) + 1) == "{"


def _params(found: Sequence[Token], place: int) -> tuple[list[str], int]:
    """Return the names of a function's parameters, and the place of its body."""
    start = next((index for index in range(place + 1, len(found)) if found[index].text in ("(", "=>")), len(found))
    if _text(found, start) != "(":
        return [_text(found, start - 1)], start + 1
    end, depth, names, is_first = _closing(found, start), 0, [], True
    for token in found[start + 1 : end]:
        depth += (token.text in "([{") - (token.text in ")]}")
        if token.text == "," and not depth:
            is_first = True
        elif is_first:
            names.append(token.text)
            is_first = False
    return names, end + 1


def _closing(found: Sequence[Token], start: int) -> int:
    depth = 0
    for index in range(start, len(found)):
        depth += (found[index].text == "(") - (found[index].text == ")")
        if not depth:
            return index
    return len(found)


def _text(found: Sequence[Token], place: int) -> str:
    return found[place].text if 0 <= place < len(found) else ""
