"""The bank's own Python for a problem's cases: this module calls the functions that make inputs.

Hypothesis draws from `strategy()`. The source of the search is sent with the request (`search`), because a worker knows
nothing of drill. Only this kind of worker may import Hypothesis.
"""

from __future__ import annotations

from itertools import islice

from . import solution
from .wire.mismatch import type_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Extras

SEARCH = "<search>"
"""The file name of that source in a traceback."""


class HatchCase:
    """The inputs of a problem. The argument says how many inputs are wanted (`most`); with a `seed`, they are drawn."""

    def __init__(self, call_spec: dict[str, Any], namespace: dict[str, Any]) -> None:
        self._search: bytes = call_spec["search"]
        self._namespace = namespace

    def prepare(self, args: Any) -> Any:
        """Return the argument as it is."""
        return args

    def run(self, prepared: Any) -> Any:
        """Make inputs, at most `most` of them, even if `small()` never ends."""
        if "seed" not in prepared:
            return list(islice(solution.function(self._namespace, ["small"])(), prepared["most"]))
        draws = solution.function(solution.load(self._search, SEARCH, []), ["draws"])
        return draws(self._namespace, number=prepared["seed"], examples=prepared["most"])

    def finish(self, prepared: Any, result: Any, extras: Extras) -> Any:
        """Turn the inputs into plain values. The parent checks each of them."""
        del prepared, extras
        return _plain(result)


def _plain(value: Any) -> Any:
    """Return the value as an answer can hold it, with tuples as lists. Raises `TypeError` if it cannot."""
    kind = type(value)
    if kind in (list, tuple):
        return [_plain(inner) for inner in value]
    if kind is dict and all(type(key) is str for key in value):
        return {key: _plain(inner) for key, inner in value.items()}
    if value is None or kind in (bool, int, float, str):
        return value
    raise TypeError(f"an input cannot hold {type_name(value)}; sorted() makes a list of a set")
