"""What went wrong in a solution, with the lines of its file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runner.grading.report import Fault, Frame

if TYPE_CHECKING:
    from runner.languages.language import Language

_MAX_FRAMES = 20
_LONGEST, _LONGEST_NAME = 1_000, 100
"""Characters of a message or a line, and of a name. Longer ones are forged or unreadable, and are truncated."""


class FaultReader:
    """Reads the faults that a worker reports, and adds the lines of the solution."""

    def __init__(self, source: bytes, filename: str, language: Language) -> None:
        self._filename = filename
        self._language = language
        self._lines = language.faults.lines(source.decode("utf-8", "replace"))

    def line(self, number: int) -> str:
        """Return the line with this 1-based number, with the indentation that columns count. "" if there is none."""
        return truncated(self._lines[number - 1].rstrip(), _LONGEST) if 0 < number <= len(self._lines) else ""

    def fault(self, reported: dict[str, Any]) -> Fault:
        """Make a fault of a worker's report. Raises `ValueError` if the report does not have the right form."""
        try:
            frames = tuple(self._frame(line, function) for line, function in reported.get("frames", ())[:_MAX_FRAMES])
            line = int(reported.get("line", 0)) or (frames[-1].line if frames else 0)
            column = int(reported.get("column", 0))
        except (TypeError, KeyError, OverflowError) as error:
            raise ValueError("no fault has this form") from error
        kind, message = name_of(reported.get("type", "")), truncated(str(reported.get("message", "")), _LONGEST)
        text = self.line(line)
        column = min(max(column, 0), len(text) + 1)
        return Fault(kind, message, frames, line, column, text if column else text.strip())

    def _frame(self, line: Any, function: Any) -> Frame:
        return Frame(int(line), name_of(function), self.line(int(line)).strip())

    def stopped(self, kind: str, message: str, trace: str) -> Fault:
        """Make a fault for a solution that was stopped, from the trace that its worker wrote."""
        found = self._language.faults.frames_in(trace, self._filename)[:_MAX_FRAMES]
        frames = tuple(self._frame(line, function) for line, function in reversed(found))
        line = frames[-1].line if frames else 0
        return Fault(kind, message, frames, line, 0, self.line(line).strip())


def name_of(reported: Any) -> str:
    """Return a name that a worker reports, at most as long as names are."""
    return truncated(str(reported), _LONGEST_NAME)


def truncated(text: str, most: int) -> str:
    """Return a text of a worker, with at most that many characters."""
    return text if len(text) <= most else text[: most - 1] + "…"
