"""Parts of an input: their paths, and the simplifiers, which make pieces of a value simpler."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from runner.bank.model import Args, Plain

ValuePath = tuple[str | int, ...]
Simplifier = tuple[Callable[[Any], int], Callable[[Any, int, int], Plain]]
"""Two functions: the length of a value, and the value with a piece of it (a start and a length) made simpler."""

LEFT_OUT: Simplifier = (len, lambda value, start, size: value[:start] + value[start + size :])
COLUMNS_LEFT_OUT: Simplifier = (
    lambda rows: min(map(len, rows), default=0),
    lambda rows, start, size: [row[:start] + row[start + size :] for row in rows],
)
ZEROS: Simplifier = (len, lambda value, start, size: value[:start] + [0] * size + value[start + size :])
ONES: Simplifier = (len, lambda value, start, size: value[:start] + [1] * size + value[start + size :])


def value_at(args: Args, path: ValuePath) -> Plain:
    """Return the value at a path of keys and indices."""
    value: Plain = args
    for step in path:
        value = value[step]
    return value


def with_value(value: Plain, path: ValuePath, new: Plain) -> Plain:
    """Return a copy of the value with `new` at a path. The copy shares all other parts."""
    if not path:
        return new
    if isinstance(value, dict):
        return {**value, path[0]: with_value(value[path[0]], path[1:], new)}
    place = int(path[0])
    return [*value[:place], with_value(value[place], path[1:], new), *value[place + 1 :]]
