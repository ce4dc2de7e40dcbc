"""Equality of plain values, as online judges define it. Pure: no code of a solution runs here.

The codec has made both sides canonical for the declared type. So tuples, sets and iterators are lists already, and an
object with its own `__eq__` has no influence.
"""

from __future__ import annotations

import marshal
import math
from collections.abc import Iterator
from typing import Any

from runner.bank.model import Args, Checker, Plain, Problem
from runner.grading.matching import can_be_paired
from runner.grading.tables.comparison import same_table
from runner.typespec import TypeSpec

_Item = tuple[Plain, TypeSpec]
"""A member of a collection, and its type."""


def same(expected: Plain, returned: Plain, spec: TypeSpec, checker: Checker) -> bool:
    """Whether `returned` counts as `expected` for the type `spec`. Order matters, except at the checker's depths.

    The checker's `valid` predicate plays no part here: it runs in the bank's worker.
    """
    left = canonical(expected, spec, checker.any_order)
    right = canonical(returned, spec, checker.any_order)
    # Values that are equal in the fixed order are equal in some order. With floats, the reverse does not hold.
    return _equal(left, right, checker.tolerance) or (_has_floats(spec) and _alike(expected, returned, spec, checker))


def same_result(problem: Problem, args: Args, expected: Plain, returned: Plain) -> bool:
    """Apply `same` to the result of a whole case. For a class problem, that is one value for each call."""
    if identical(expected, returned):
        return True
    if problem.query is not None:
        return same_table(problem.query, expected, returned)
    if not problem.kind.has_calls:
        return same(expected, returned, problem.answer.type, problem.checker)
    if not isinstance(returned, list) or len(returned) != len(expected):
        return False
    return first_wrong_call(problem, args, expected, returned) is None


def identical(left: Plain, right: Plain) -> bool:
    """Whether both have the same types and bits. Much faster than `same`, which is true whenever this is."""
    if left is right:
        return True
    try:
        return marshal.dumps(left, 2) == marshal.dumps(right, 2)
    except ValueError:
        return False


def first_wrong_call(problem: Problem, args: Args, expected: list[Plain], returned: list[Plain]) -> int | None:
    """Return the index of the first call of a class case that returned a wrong value, or None.

    Calls that were never made (`returned` is shorter) are not wrong.
    """
    types = problem.signature.answers(args["calls"])
    for index, (spec, left, right) in enumerate(zip(types, expected, returned, strict=False)):
        if not same(left, right, spec, problem.checker):
            return index
    return None


def _has_floats(spec: TypeSpec) -> bool:
    return spec.name == "float" or any(map(_has_floats, spec.args))


def _alike(left: Plain, right: Plain, spec: TypeSpec, checker: Checker, depth: int = 1) -> bool:
    """Compare as `same` does, but pair elements that have no order: close numbers may sort either way."""
    if left is not None and spec.name == "optional":
        return _alike(left, right, spec.args[0], checker, depth)
    if not isinstance(left, list) or not isinstance(right, list):
        return _equal(left, right, checker.tolerance)
    lefts, rights = list(_items(left, spec)), list(_items(right, spec))

    def are_alike(one: _Item, other: _Item) -> bool:
        return _alike(one[0], other[0], one[1], checker, depth + 1)

    if not _is_unordered(spec, checker.any_order, depth):
        return len(lefts) == len(rights) and all(map(are_alike, lefts, rights))

    def in_order(item: _Item) -> tuple[Any, ...]:
        return _rank(canonical(*item, checker.any_order, depth + 1))

    return can_be_paired(sorted(lefts, key=in_order), sorted(rights, key=in_order), are_alike)


def canonical(value: Plain, spec: TypeSpec, any_order: tuple[int, ...], depth: int = 1) -> Plain:
    """Sort every list whose order does not matter into one fixed order.

    A set and the pairs of a dict have no order at any depth; a list or tuple has none at a depth of `any_order`.
    """
    if value is None or not isinstance(value, list):
        return value
    if spec.name == "optional":
        return canonical(value, spec.args[0], any_order, depth)
    inner = [canonical(item, item_spec, any_order, depth + 1) for item, item_spec in _items(value, spec)]
    if _is_unordered(spec, any_order, depth):
        inner.sort(key=_rank)
    return inner


def _is_unordered(spec: TypeSpec, any_order: tuple[int, ...], depth: int) -> bool:
    return spec.name in {"set", "dict"} or (depth in any_order and spec.name in {"list", "tuple"})


def _items(value: list[Plain], spec: TypeSpec) -> Iterator[_Item]:
    match spec.name:
        case "list" | "set":
            specs = [spec.args[0]] * len(value)
        case "tuple" if len(spec.args) == len(value):
            specs = list(spec.args)
        case "dict":
            specs = [TypeSpec("tuple", spec.args)] * len(value)
        case _:
            specs = [TypeSpec("None")] * len(value)
    return zip(value, specs, strict=True)


def _rank(value: Plain) -> tuple[Any, ...]:
    """Return a key that sorts plain values of mixed types. It only has to be the same for equal values."""
    if isinstance(value, list):
        return _KINDS[list], *((1, _rank(item)) for item in value), (0,)
    if isinstance(value, dict):
        return _KINDS[dict], *((1, key, _rank(item)) for key, item in sorted(value.items())), (0,)
    if isinstance(value, float) and math.isnan(value):
        return _KINDS[float], math.inf, 1
    return _KINDS[type(value)], 0 if value is None else value, 0


_KINDS: dict[type, int] = {type(None): 0, bool: 1, int: 2, float: 2, str: 3, list: 4, dict: 5}


def _equal(left: Plain, right: Plain, tolerance: float) -> bool:
    if isinstance(left, float) and isinstance(right, int | float) and not isinstance(right, bool):
        return _close(left, right, tolerance)
    if type(left) is not type(right):
        return False
    if isinstance(left, list):
        return len(left) == len(right) and all(map(_equal, left, right, [tolerance] * len(left)))
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(_equal(left[key], right[key], tolerance) for key in left)
    return bool(left == right)


def _close(left: float, right: float, tolerance: float) -> bool:
    if left == right:
        return True
    try:
        return math.isfinite(left) and math.isclose(left, right, rel_tol=tolerance, abs_tol=tolerance)
    except OverflowError:  # an int that no float can hold
        return False
