"""Cuts long texts in the middle, and names at their end."""

from __future__ import annotations

from runner.render.cells import cells, first_cells

GAP = " … "
LEAST = 3 * len(GAP) + 12
"""The least room for a cut text that still says something."""

_NEAR = 16
"""How far a cut may move so that it falls between two elements."""


def cut(text: str, room: int, focus: int | None) -> tuple[str, int | None]:
    """Shorten a text to `room` columns, but at least `LEAST`. Keep its two ends and the part at `focus`.

    Return it with the new column of `focus`. Two texts that are equal up to `focus` are cut in the same way up to it,
    so that it is in the same column of both.
    """
    room = max(room, LEAST)
    tail = max(room // 4, 6)
    head = room - tail - len(GAP)
    near = min(_NEAR, head // 2)
    if focus is not None and focus >= head - near:
        return _around(text, room, focus)
    if len(text) <= room:
        return text, focus
    return _start(text, head, near) + GAP + _rest(text, len(text) - tail), focus


def shortened(name: str, room: int) -> str:
    """Cut a name at its end if it does not fit."""
    return name if cells(name) <= room else first_cells(name, max(room - 1, 1)).rstrip() + "…"


def middle_cut(word: str, room: int) -> str:
    """Cut a word in its middle if it does not fit."""
    tail = (room - 1) // 2
    return word if len(word) <= room else f"{word[: room - 1 - tail]}…{word[len(word) - tail :]}"


def _around(text: str, room: int, focus: int) -> tuple[str, int]:
    """Return the beginning, a window around the focus, and the end, unless the window reaches it."""
    end = max(room // 6, 3)
    window = room - 2 * end - 2 * len(GAP)
    start = _start(text, end)
    left = max(focus - window // 2, len(start))
    left += len(text[left:focus]) - len(_rest(text[:focus], left))
    caret = len(start) + len(GAP) + focus - left
    if left + window >= len(text) - end - len(GAP):
        return start + GAP + text[left:], caret
    comma = text.find(",", focus, left + window + 1)
    right = max(len(_start(text, left + window)), comma if comma >= 0 else focus + 1)
    return start + GAP + text[left:right].rstrip() + GAP + _rest(text, len(text) - end), caret


def _start(text: str, position: int, near: int = _NEAR) -> str:
    """Take the text up to a cut, moved back to just after the nearest comma, if one is near."""
    comma = text.rfind(", ", max(position - near, 0), position)
    return text[: position if comma < 0 else comma + 1]


def _rest(text: str, position: int) -> str:
    """Take the text from a cut on, moved forward to just after the nearest comma, if one is near."""
    comma = text.find(", ", position - 2, position + _NEAR)
    return text[position if comma < 0 else comma + 2 :]
