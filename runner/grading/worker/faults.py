"""What went wrong in a solution, told in its own lines."""

from __future__ import annotations

import ast
import re
from typing import Any

from runner.grading.report import Fault, Frame

_TRACE_LINE = re.compile(r'^  File "(?P<file>.*)", line (?P<line>\d+) in (?P<function>.*)$', re.MULTILINE)
_MAX_FRAMES = 20


class Source:
    """The text of a solution, to show the lines that a fault is about."""

    def __init__(self, source: bytes, filename: str) -> None:
        self._filename = filename
        self._text = source.decode("utf-8", "replace")
        self._lines = self._text.splitlines()

    def line(self, number: int) -> str:
        """Give the line of this 1-based number with its indentation, which columns count; "" where there is none."""
        return self._lines[number - 1].rstrip() if 0 < number <= len(self._lines) else ""

    def fault(self, told: dict[str, Any]) -> Fault:
        """Make a fault of what the worker tells. Raises `ValueError` where it has not the form of one."""
        try:
            frames = tuple(self._frame(line, function) for line, function in told.get("frames", ())[:_MAX_FRAMES])
            line = int(told.get("line", 0)) or (frames[-1].line if frames else 0)
            column = int(told.get("column", 0))
        except (TypeError, KeyError) as error:
            raise ValueError("no fault has this form") from error
        return Fault(str(told.get("type", "")), str(told.get("message", "")), frames, line, column, self.line(line))

    def _frame(self, line: Any, function: Any) -> Frame:
        return Frame(int(line), str(function), self.line(int(line)).strip())

    def stopped(self, kind: str, message: str, trace: str) -> Fault:
        """Say where the solution was when it was stopped, from what faulthandler wrote (the innermost frame first)."""
        found = [match for match in _TRACE_LINE.finditer(trace) if match["file"] == self._filename]
        frames = tuple(self._frame(match["line"], match["function"]) for match in reversed(found[:_MAX_FRAMES]))
        line = frames[-1].line if frames else 0
        return Fault(kind, message, frames, line, 0, self.line(line))

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
