"""What went wrong in a solution, told in its own lines."""

from __future__ import annotations

import ast
import re
from typing import Any

from runner.grading.report import Fault, Frame

_TRACE_LINE = re.compile(r'^  File "(?P<file>.*)", line (?P<line>\d+) in (?P<function>.*)$', re.MULTILINE)
_LINE_END = re.compile(r"\r\n|\r|\n")
"""Where Python ends a line; `splitlines` would end it at a form feed too."""

_MAX_FRAMES = 20
_LONGEST, _LONGEST_NAME = 1_000, 100
"""Characters of a message or a line, and of a name: longer ones are made up, and nobody reads them."""


class Source:
    """The text of a solution, to show the lines that a fault is about."""

    def __init__(self, source: bytes, filename: str) -> None:
        self._filename = filename
        self._text = source.decode("utf-8", "replace")
        self._lines = _LINE_END.split(self._text)

    def line(self, number: int) -> str:
        """Give the line of this 1-based number with its indentation, which columns count; "" where there is none."""
        return _cut(self._lines[number - 1].rstrip(), _LONGEST) if 0 < number <= len(self._lines) else ""

    def fault(self, told: dict[str, Any]) -> Fault:
        """Make a fault of what the worker tells. Raises `ValueError` where it has not the form of one."""
        try:
            frames = tuple(self._frame(line, function) for line, function in told.get("frames", ())[:_MAX_FRAMES])
            line = int(told.get("line", 0)) or (frames[-1].line if frames else 0)
            column = int(told.get("column", 0))
        except (TypeError, KeyError, OverflowError) as error:
            raise ValueError("no fault has this form") from error
        kind, message = name_of(told.get("type", "")), _cut(str(told.get("message", "")), _LONGEST)
        text = self.line(line)
        column = min(max(column, 0), len(text) + 1)
        return Fault(kind, message, frames, line, column, text if column else text.strip())

    def _frame(self, line: Any, function: Any) -> Frame:
        return Frame(int(line), name_of(function), self.line(int(line)).strip())

    def stopped(self, kind: str, message: str, trace: str) -> Fault:
        """Say where the solution was when it was stopped, from what faulthandler wrote (the innermost frame first)."""
        name = self._filename.encode("ascii", "backslashreplace").decode()  # as faulthandler writes it
        found = [match for match in _TRACE_LINE.finditer(trace) if match["file"] == name]
        frames = tuple(self._frame(match["line"], match["function"]) for match in reversed(found[:_MAX_FRAMES]))
        line = frames[-1].line if frames else 0
        return Fault(kind, message, frames, line, 0, self.line(line).strip())

    def assigns(self, function: str, position: int) -> bool:
        """Tell whether a function of that name assigns to its parameter at `position`: nothing outside changes."""
        try:
            tree = ast.parse(self._text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return False
        wanted = _folded(function)
        return any(
            _rebinds(node, position)
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef) and _folded(node.name) == wanted
        )


def name_of(told: Any) -> str:
    """Give a name that a worker tells, no longer than names are."""
    return _cut(str(told), _LONGEST_NAME)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _folded(name: str) -> str:
    return name.replace("_", "").lower()


def _rebinds(function: ast.FunctionDef, position: int) -> bool:
    names = [arg.arg for arg in (*function.args.posonlyargs, *function.args.args)]
    if names and names[0] == "self":
        names = names[1:]
    return position < len(names) and any(
        isinstance(node, ast.Name) and node.id == names[position] and isinstance(node.ctx, ast.Store)
        for node in ast.walk(function)
    )
