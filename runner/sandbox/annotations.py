"""Names for annotations, imported by type checkers alone: `typing` would double the time in which a worker starts.

That is why every module here says `TYPE_CHECKING = False` and means what checkers read into it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any, Protocol

__all__ = [
    "Any",
    "Callable",
    "Case",
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
    """One way of calling a solution."""

    def prepare(self, args: Any) -> Any:
        """Build the arguments. Raises `WireError` where the bank's own input does not fit its types."""

    def run(self, prepared: Any) -> Any:
        """Call the solution and make its result plain."""

    def finish(self, prepared: Any, result: Any, extras: Extras) -> Any:
        """Give the plain result; what else is to be told goes into `extras`."""
