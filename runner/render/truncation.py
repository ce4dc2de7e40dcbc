"""Long texts cut in the middle, and names at their end."""

from __future__ import annotations

from runner.render.cells import cells, first_cells

GAP = " … "
LEAST = 3 * len(GAP) + 12
"""Less room than this is not enough to cut a text so that it says something."""

_NEAR = 16
"""How far a cut may move so that it falls between two elements."""


def cut(text: str, room: int, focus: int | None) -> tuple[str, int | None]:
    """Shorten a text to `room` columns, keeping its two ends and what stands at `focus`; where that is now.

    It takes no more than `room`, or than `LEAST` where there is less room than that.
    Two texts that are the same up to `focus` are cut alike up to it, so that it is in the same column of both.
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
    """Cut a name at its end where it does not fit."""
    return name if cells(name) <= room else first_cells(name, max(room - 1, 1)).rstrip() + "…"


def middle_cut(word: str, room: int) -> str:
    """Take out of a word that does not fit what is in its middle."""
    tail = (room - 1) // 2
    return word if len(word) <= room else f"{word[: room - 1 - tail]}…{word[len(word) - tail :]}"


def _around(text: str, room: int, focus: int) -> tuple[str, int]:
    """Three pieces: the beginning, a window around the focus, and the end if the window does not reach it."""
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
    """Take the text up to a cut, moved back to just behind the nearest comma, if there is one near."""
    comma = text.rfind(", ", max(position - near, 0), position)
    return text[: position if comma < 0 else comma + 1]


def _rest(text: str, position: int) -> str:
    """Take the text from a cut on, moved forward to just behind the nearest comma, if there is one near."""
    comma = text.find(", ", position - 2, position + _NEAR)
    return text[position if comma < 0 else comma + 2 :]
