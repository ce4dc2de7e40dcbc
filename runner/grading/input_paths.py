"""Parts of an input: where they stand, and what becomes of the whole when a piece of one is made simpler."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from runner.bank.model import Args, Plain

ValuePath = tuple[str | int, ...]
Simplifier = tuple[Callable[[Any], int], Callable[[Any, int, int], Plain]]
"""How long a value is, and what becomes of it when a piece of it (a start and a length) is made simpler."""

LEFT_OUT: Simplifier = (len, lambda value, start, size: value[:start] + value[start + size :])
COLUMNS_LEFT_OUT: Simplifier = (
    lambda rows: min(map(len, rows), default=0),
    lambda rows, start, size: [row[:start] + row[start + size :] for row in rows],
)
ZEROS: Simplifier = (len, lambda value, start, size: value[:start] + [0] * size + value[start + size :])
ONES: Simplifier = (len, lambda value, start, size: value[:start] + [1] * size + value[start + size :])


def value_at(args: Args, path: ValuePath) -> Plain:
    """Give what stands at a path of keys and indices."""
    value: Plain = args
    for step in path:
        value = value[step]
    return value


def with_value(value: Plain, path: ValuePath, new: Plain) -> Plain:
    """Give the value with another one at a path, sharing all the rest."""
    if not path:
        return new
    if isinstance(value, dict):
        return {**value, path[0]: with_value(value[path[0]], path[1:], new)}
    place = int(path[0])
    return [*value[:place], with_value(value[place], path[1:], new), *value[place + 1 :]]
