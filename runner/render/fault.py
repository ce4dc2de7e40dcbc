"""A fault of the learner's code with its lines: an exception, a compile error, the place where time ran out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from runner.languages import DEFAULT, LANGUAGES
from runner.render.cells import cells
from runner.render.page import Page, visible
from runner.render.truncation import cut, shortened
from runner.sandbox.faults import MAX_FRAMES

if TYPE_CHECKING:
    from runner.render.view import View

_KINDS = frozenset({"crash", "exit", "memory", "output", "protocol", "threads", "timeout"})
"""Kinds of fault that ended the process. They are drill's words and not types of exceptions."""

_NAMELESS = _KINDS | {"QueryError", "RefusedQueryError", "NoQueryError"}
"""A query has no exceptions: what is wrong with it is said without a type."""

_LONGEST_CYCLE = 3
_FEWEST = 3
"""Frames are folded from this many repetitions on: a sentence about two would take as many lines."""

_MANY = {1: "the same", 2: "these two", 3: "these three"}


def exception_type(fault: View) -> str:
    """Return the type of the exception; "" if the fault was none."""
    return "" if fault["type"] in _NAMELESS else str(fault["type"])


def exception_text(fault: View | None) -> str:
    """Return an exception as its language writes it: its type and its message."""
    return ": ".join(part for part in (exception_type(fault), fault["message"]) if part) if fault else ""


def fault_lines(page: Page, fault: View, language: str = DEFAULT.name, *, headed: bool = True) -> None:
    """Lay out a fault with the lines of its traceback.

    With `headed`, the exception comes first; without it, the caller has shown that already.
    """
    words = exception_text(fault)
    if headed and words:
        head = words if exception_type(fault) else words[0].upper() + words[1:]
        page.wrapped(head, indent=2, hang=2, style="bad", cut=True)
    if _waits_for_input(fault, language):
        page.wrapped("The input comes as arguments; there is no standard input.", indent=2)
    _frames(page, fault["frames"])
    if fault["line"] and not fault["frames"]:
        _place(page, fault)


def _waits_for_input(fault: View, language: str) -> bool:
    source = fault["frames"][-1]["source"] if fault["frames"] else fault["source"]
    return LANGUAGES[language].faults.waits_for_input(fault["type"], source)


def _frames(page: Page, frames: list[Any]) -> None:
    is_deep = len(frames) >= MAX_FRAMES
    for cycle, times in folded(_joined(frames)):
        for frame in cycle:
            where = f"line {frame['line']}" + (f", in {frame['function']}" if frame["function"] else "")
            page.line("    ", (shortened(where, page.width - 4), "label"))
            if frame["source"]:
                page.line("      ", (shortened(visible(frame["source"].strip()), page.width - 6), "code"))
        if times > 1:
            # Only the two ends of a deep recursion are known, so the number of repetitions is not.
            least = "at least " if is_deep else ""
            page.wrapped(f"{_MANY[len(cycle)]} {least}{times - 1} times more", indent=4, style="dim")


def _joined(frames: list[Any]) -> list[Any]:
    """Join the two ends of a deep recursion, between which frames are missing, so that a cycle continues in step."""
    half = MAX_FRAMES // 2
    if len(frames) < MAX_FRAMES:
        return frames
    ways = [frames[:half] + frames[half + left_out :] for left_out in range(_LONGEST_CYCLE)]
    return min(ways, key=lambda way: sum(len(cycle) for cycle, _ in folded(way)) + len(frames) - len(way))


def folded(frames: list[Any]) -> Iterator[tuple[list[Any], int]]:
    """Yield the frames in their order, each with the number of its repetitions in a row.

    A few frames that repeat as a cycle are yielded together.
    """
    start = 0
    while start < len(frames):
        cycles = ((length, _times(frames, start, length)) for length in range(1, _LONGEST_CYCLE + 1))
        length, times = next((found for found in cycles if found[1] >= _FEWEST), (1, 1))
        yield frames[start : start + length], times
        start += length * times


def _times(frames: list[Any], start: int, length: int) -> int:
    """Count how often the `length` frames from `start` on repeat in a row."""
    cycle = frames[start : start + length]
    places = range(start, len(frames), length)
    return sum(1 for _ in takewhile(lambda place: frames[place : place + length] == cycle, places))


def _place(page: Page, fault: View) -> None:
    """Show the line with the syntax error, with a mark below the column."""
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
