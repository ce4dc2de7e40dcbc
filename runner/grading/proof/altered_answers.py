"""Alters right answers, to see whether a checker notices. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from runner.bank.model import Plain
from runner.typespec import TypeSpec

FAR = 1_000_003
"""Added to a number, it gives one that is right almost nowhere: no index, sum or value of a small input."""


def altered(value: Plain, spec: TypeSpec) -> list[Plain]:
    """Return values of the same type that differ from this one. Any checker should refuse at least one of them."""
    seen = {repr(value)}
    found = []
    for other in _altered_rows(value) if spec.name == "table" else _altered(value, spec):
        if repr(other) not in seen:
            seen.add(repr(other))
            found.append(other)
    return found


def _altered(value: Plain, spec: TypeSpec) -> Iterator[Plain]:
    match spec.name:
        case "optional":
            if value is None:
                yield from _somethings(spec.args[0])
            else:
                yield None
                yield from _altered(value, spec.args[0])
        case "bool":
            yield not value
        case "int":
            yield from (value + 1, value - 1, -value, value + FAR, -value - FAR)
        case "float":
            yield from (value + 1.0, value - 1.0, -value, value * 2 + 1, value + FAR)
        case "str":
            yield from (value + "x", value[:-1], value[::-1], "", value + value)
        case "tuple":
            yield from _one_place(value, list(spec.args))
            yield value[::-1] if len(set(spec.args)) == 1 else value
        case "list" | "set":
            yield from _of_list(value, spec.args[0])
        case "ListNode" | "TreeNode" if isinstance(value, list):
            yield from ([], value[:-1], [*value, FAR], [FAR, *value[1:]])


def _altered_rows(result: Plain) -> Iterator[Plain]:
    """Alter the rows of a result over tables: one less, one twice, one more of NULLs."""
    columns, rows = result["columns"], result["rows"]
    for others in (rows[:-1], rows + rows[:1], [*rows, [None] * len(columns)]):
        yield {"columns": columns, "rows": others}


def _of_list(value: list[Plain], item: TypeSpec) -> Iterator[list[Plain]]:
    yield []
    yield value[:-1]
    yield value[1:]
    yield value[::-1]
    yield value + value[:1]
    for thing in _somethings(item):
        yield [*value, thing]
    yield from _one_place(value, [item] * len(value))


def _one_place(value: list[Plain], specs: list[TypeSpec]) -> Iterator[list[Plain]]:
    """Change the first or the last element."""
    for place in {0, len(value) - 1} if value else ():
        for other in _altered(value[place], specs[place]):
            yield [*value[:place], other, *value[place + 1 :]]


def _somethings(spec: TypeSpec) -> Iterator[Plain]:
    match spec.name:
        case "int":
            yield from (0, FAR)
        case "float":
            yield from (0.0, float(FAR))
        case "bool":
            yield from (False, True)
        case "str":
            yield from ("", "x")
        case "list" | "set" | "dict" | "ListNode" | "TreeNode":
            yield []
        case "tuple":
            firsts = [next(_somethings(arg), None) for arg in spec.args]
            yield firsts
        case "optional":
            yield None
