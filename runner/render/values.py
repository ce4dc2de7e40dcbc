"""Shortens long values without hiding what matters: they are cut in the middle, never where two of them differ."""

from __future__ import annotations

from typing import Any

from runner.bank.model import Plain
from runner.languages import DEFAULT, LANGUAGES
from runner.record import record
from runner.render.truncation import GAP, LEAST, cut
from runner.typespec import TypeSpec

_ROOMY = 56
"""If there is less room than this, the value gets it all, without words about it."""

_PLAINLY_SEEN = 24
"""In texts shorter than this, a difference needs no mark."""


@record
class Pair:
    """Two values side by side. `caret` is the column of their first difference in both texts, if it needs a mark."""

    expected: str
    returned: str
    caret: int | None = None
    where: str = ""


def brief(plain: Plain, spec: TypeSpec, room: int, language: str = DEFAULT.name) -> str:
    """Write a value as people read it, within `room` columns. If it is cut, its size follows."""
    text = text_of(plain, spec, language)
    if len(text) <= room:
        return text
    note = size_note(plain, room)
    return cut(text, room - len(note), None)[0] + note


def text_of(plain: Plain, spec: TypeSpec, language: str) -> str:
    """Write a value as people who write in the language read it, in full."""
    return LANGUAGES[language].writing.literal(plain, spec)


def size_note(plain: Plain, room: int = 80) -> str:
    """Return the size of a value, to write after a cut one: short or "" if there is little room."""
    if isinstance(plain, dict):
        plain = plain.get("values", [])
    if not isinstance(plain, str | list):
        return ""
    unit = "characters" if isinstance(plain, str) else "elements"
    note = f"  ({len(plain):,} {unit})" if room >= _ROOMY else f"  ({len(plain):,})"
    return note if room - len(note) >= LEAST else ""


def pair(expected: Plain, returned: Plain, spec: TypeSpec, room: int, language: str = DEFAULT.name) -> Pair:
    """Cut the expected and the returned value in the same way, and mark their first difference if it is hard to see."""
    left, right = text_of(expected, spec, language), text_of(returned, spec, language)
    if max(len(left), len(right)) < min(_PLAINLY_SEEN, room + 1):
        return Pair(left, right)
    focus = _first_difference(left, right, in_string=isinstance(expected, str))
    if len(left) > room or len(right) > room:
        notes = size_note(expected, room), size_note(returned, room)
        space = room - max(map(len, notes))
        (left, caret), (right, _) = cut(left, space, focus), cut(right, space, focus)
        left, right = (text + note if GAP in text else text for text, note in zip((left, right), notes, strict=True))
        focus = caret
    return Pair(left, right, focus, "" if focus is None else _where(expected, returned))


def _first_difference(left: str, right: str, *, in_string: bool) -> int | None:
    """Return the first difference of two texts: the character in a string, otherwise the start of the element."""
    length = min(len(left), len(right))
    position = next((index for index in range(length) if left[index] != right[index]), length)
    if position == len(left) == len(right):
        return None
    if in_string:
        return position
    same = left[:position]
    return max((same.rfind(mark) + len(mark) for mark in (", ", "[", "(") if mark in same), default=0)


def _where(expected: Any, returned: Any) -> str:
    """Return the place of the first difference in words: "at index 3", "at character 17", "at [2][0]"."""
    if isinstance(expected, str) and isinstance(returned, str):
        return f"at character {_first_index(expected, returned)}"
    path: list[int] = []
    while isinstance(expected, list) and isinstance(returned, list):
        index = _first_index(expected, returned)
        path.append(index)
        if index >= min(len(expected), len(returned)):
            break
        expected, returned = expected[index], returned[index]
    if not path:
        return ""
    return f"at index {path[0]}" if len(path) == 1 else "at " + "".join(f"[{index}]" for index in path)


def _first_index(left: Any, right: Any) -> int:
    length = min(len(left), len(right))
    return next((index for index in range(length) if left[index] != right[index]), length)
