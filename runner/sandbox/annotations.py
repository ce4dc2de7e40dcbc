"""Names for annotations. Only type checkers import this module: importing `typing` would double a worker's start.

That is why every module here sets `TYPE_CHECKING = False` itself; checkers take that name to be true.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any, Protocol

__all__ = [
    "Any",
    "Callable",
    "Case",
    "CaseMaker",
    "Classes",
    "Decoder",
    "Encoder",
    "Extras",
    "FenceReport",
    "Iterable",
    "Make",
    "Outcome",
    "TracebackType",
    "WireType",
]

WireType = list[Any]
"""A type as nested lists, as `runner.typespec` makes them: `["list", ["int"]]`."""
Decoder = Callable[[Any], Any]
Encoder = Callable[[Any], Any]
Make = Callable[[Any], Any]
Classes = dict[str, Any]
Extras = dict[str, Any]
Outcome = tuple[str, Any, int, Extras]
FenceReport = list[list[str]]


class Case(Protocol):
    """One way to call a solution."""

    def prepare(self, args: Any) -> Any:
        """Build the arguments. Raises `WireError` if the bank's own input does not fit its types."""

    def run(self, prepared: Any) -> Any:
        """Call the solution and turn its result into a plain value."""

    def finish(self, prepared: Any, result: Any, extras: Extras) -> Any:
        """Return the plain result, and put everything else that the parent needs to know into `extras`."""


CaseMaker = Callable[[dict[str, Any], bytes, str], Case]
"""Loads a solution: from its call spec, its source and the name of its file."""
