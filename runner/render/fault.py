"""What went wrong in the learner's code, in their own lines: an exception, a compile error, where time ran out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from runner.languages import DEFAULT
from runner.render.cells import cells
from runner.render.page import Page, visible
from runner.render.truncation import cut, shortened
from runner.render.view import View
from runner.sandbox.faults import MAX_FRAMES

_KINDS = frozenset({"crash", "exit", "memory", "protocol", "threads", "timeout"})
"""What stands in the place of a type where the process itself came to an end; it is drill's word, not Python's."""

_LONGEST_CYCLE = 3
_FEWEST = 3
"""What stands there twice is shown twice: that takes no more lines than saying so."""

_MANY = {1: "the same", 2: "these two", 3: "these three"}


def exception_type(fault: View) -> str:
    """Name the type of the exception; "" where it was none."""
    return "" if fault["type"] in _KINDS else str(fault["type"])


def said(fault: View | None) -> str:
    """Write an exception as Python does: its type and what it says."""
    return ": ".join(part for part in (exception_type(fault), fault["message"]) if part) if fault else ""


def fault_lines(page: Page, fault: View, *, headed: bool = True) -> None:
    """Lay out a fault with the lines that it went through.

    `headed` says what it was first, where that does not stand above already.
    """
    words = said(fault)
    if headed and words:
        head = words if exception_type(fault) else words[0].upper() + words[1:]
        page.wrapped(head, indent=2, hang=2, style="bad", cut=True)
    if _waits_for_input(fault):
        page.wrapped("The input comes as arguments; nothing is typed in.", indent=2)
    _frames(page, fault["frames"])
    if fault["line"] and not fault["frames"]:
        _place(page, fault)


def _waits_for_input(fault: View) -> bool:
    source = fault["frames"][-1]["source"] if fault["frames"] else fault["source"]
    return DEFAULT.faults.waits_for_input(fault["type"], source)


def _frames(page: Page, frames: list[Any]) -> None:
    is_deep = len(frames) >= MAX_FRAMES
    for cycle, times in folded(_joined(frames)):
        for frame in cycle:
            where = f"line {frame['line']}" + (f", in {frame['function']}" if frame["function"] else "")
            page.line("    ", (shortened(where, page.width - 4), "label"))
            if frame["source"]:
                page.line("      ", (shortened(visible(frame["source"].strip()), page.width - 6), "code"))
        if times > 1:
            # Of a deep recursion only its two ends are kept, so nobody knows how often it was.
            least = "at least " if is_deep else ""
            page.wrapped(f"{_MANY[len(cycle)]} {least}{times - 1} times more", indent=4, style="dim")


def _joined(frames: list[Any]) -> list[Any]:
    """Join the two ends of a deep recursion, between which frames are missing, so that a cycle goes on in its step."""
    half = MAX_FRAMES // 2
    if len(frames) < MAX_FRAMES:
        return frames
    ways = [frames[:half] + frames[half + left_out :] for left_out in range(_LONGEST_CYCLE)]
    return min(ways, key=lambda way: sum(len(cycle) for cycle, _ in folded(way)) + len(frames) - len(way))


def folded(frames: list[Any]) -> Iterator[tuple[list[Any], int]]:
    """Give the frames in their order, each with the number of times that it stands there in a row.

    Where a few frames come round and round they are given together.
    """
    start = 0
    while start < len(frames):
        cycles = ((length, _times(frames, start, length)) for length in range(1, _LONGEST_CYCLE + 1))
        length, times = next((found for found in cycles if found[1] >= _FEWEST), (1, 1))
        yield frames[start : start + length], times
        start += length * times


def _times(frames: list[Any], start: int, length: int) -> int:
    """Count how often the frames from `start` on come one after the other."""
    cycle = frames[start : start + length]
    places = range(start, len(frames), length)
    return sum(1 for _ in takewhile(lambda place: frames[place : place + length] == cycle, places))


def _place(page: Page, fault: View) -> None:
    """Show the line that could not be read, with a mark below the column."""
    page.line("    ", (f"line {fault['line']}", "label"))
    code = fault["source"].strip()
    if not code:
        return
    column = fault["column"] - 1 - (len(fault["source"].rstrip()) - len(code))
    place = min(column, len(code)) if column >= 0 else None
    room = page.width - 6
    text, place = (code, place) if len(code) <= room else cut(code, room, place)
    page.line("      ", (text, "code"))
    if place is not None:
        page.line("      " + " " * cells(text[:place]), ("^", "mark"))
