"""The Python of a problem's cases: its functions make inputs, and here they are called.

Hypothesis draws from `strategy()`. How, is said in source that is sent along (`search`): of drill itself a worker knows
nothing, and only this one may import Hypothesis.
"""

from __future__ import annotations

from itertools import islice

from . import solution
from .wire.mismatch import type_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Extras

SEARCH = "<search>"
"""The file name in a traceback of the source that draws."""


class HatchCase:
    """A hatch. An input of it says how many inputs are wanted, and with a `seed` that they are to be drawn."""

    def __init__(self, call_spec: dict[str, Any], namespace: dict[str, Any]) -> None:
        self._search: bytes = call_spec["search"]
        self._namespace = namespace

    def prepare(self, args: Any) -> Any:
        """Give what is wanted."""
        return args

    def run(self, prepared: Any) -> Any:
        """Make inputs. Endless ones are cut off."""
        if "seed" not in prepared:
            return list(islice(solution.function(self._namespace, "small")(), prepared["most"]))
        draws = solution.function(solution.load(self._search, SEARCH, []), "draws")
        return draws(self._namespace, number=prepared["seed"], examples=prepared["most"])

    def finish(self, prepared: Any, result: Any, extras: Extras) -> Any:
        """Make them plain: drill looks at each before it takes it for an input."""
        del prepared, extras
        return _plain(result)

    def left_alone(self, prepared: Any, args: Any) -> bool:
        """Nothing is done to the arguments."""
        del prepared, args
        return True


def _plain(value: Any) -> Any:
    """Give a value that an answer can hold, tuples as lists. Raises `TypeError` for any other."""
    kind = type(value)
    if kind in (list, tuple):
        return [_plain(inner) for inner in value]
    if kind is dict and all(type(key) is str for key in value):
        return {key: _plain(inner) for key, inner in value.items()}
    if value is None or kind in (bool, int, float, str):
        return value
    raise TypeError(f"an input cannot hold {type_name(value)}; sorted() makes a list of a set")
