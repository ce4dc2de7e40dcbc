"""Which shapes of a declaration depend on each other, and the order of drawing that follows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from runner.bank.cases import Inputs, Shape
from runner.bank.shape_vocabulary import KINDS, METHOD_FIELDS, Field, Holds
from runner.expressions.expression import compile_expression

_COMPUTED = frozenset({Holds.INTEGER, Holds.NUMBER, Holds.EXPRESSION, Holds.VALUES})
CALL_NAMES = frozenset({"done", "calls"})
"""The names that `allowed` in a `calls` shape may use in addition to the parameters."""


def expressions(shape: Shape) -> Iterator[tuple[tuple[Any, ...], str]]:
    """Yield every expression in a shape and in its inner shapes, each with its path in the file."""
    kind = KINDS.get(shape.kind)
    if kind is not None:
        yield from _in_fields(kind.fields, shape.fields)


def _in_fields(declared: Mapping[str, Field], fields: Mapping[str, Any]) -> Iterator[tuple[tuple[Any, ...], str]]:
    for name, value in fields.items():
        holds = declared[name].holds
        if isinstance(value, str) and holds in _COMPUTED:
            yield (name,), value
        elif holds is Holds.METHODS:
            for method, inner in value.items():
                for path, text in _in_fields(METHOD_FIELDS, inner):
                    yield (name, method, *path), text
        else:
            for key, inner in _inner_shapes(value):
                for path, text in expressions(inner):
                    yield (name, *key, *path), text


def _inner_shapes(value: Any) -> Iterator[tuple[tuple[Any, ...], Shape]]:
    if isinstance(value, Shape):
        yield (), value
    elif isinstance(value, Mapping):
        yield from (((key,), inner) for key, inner in value.items() if isinstance(inner, Shape))
    elif isinstance(value, tuple):
        yield from (((index,), inner) for index, inner in enumerate(value) if isinstance(inner, Shape))


def needed_names(shape: Shape) -> frozenset[str]:
    """Return the names that a shape's expressions use; of a table, the tables to which it refers."""
    if shape.kind == "table":
        return frozenset(shape.fields["table"].parents)
    names: frozenset[str] = frozenset().union(*(compile_expression(text).names for _, text in expressions(shape)))
    return names - CALL_NAMES if shape.kind == "calls" else names


def merged(base: Inputs, override: Inputs, given: frozenset[str] = frozenset()) -> Inputs:
    """Return `base` updated with `override`, ordered so that each shape comes after the shapes that it needs.

    The values of names in `given` are known beforehand (`n` when growth is measured). Auxiliary names that no shape
    needs are left out. Raises `ValueError` if the shapes depend on each other in a cycle.
    """
    shapes = {**base, **override}
    order: dict[str, Shape] = {}
    in_progress: set[str] = set()

    def place(name: str) -> None:
        if name in order:
            return
        if name in in_progress:
            raise ValueError(f"the input of {name} needs itself")
        in_progress.add(name)
        needed = needed_names(shapes[name])
        for other in shapes:
            if other in needed and other not in given:
                place(other)
        order[name] = shapes[name]

    for name in shapes:
        if not name.startswith("_"):
            place(name)
    return order
