"""Probes: special inputs on which mistakes show, and which small and drawn inputs rarely contain.

They are made of sentinels and the ends of ranges, every value of a short range, every letter, and every position if
the problem declares `sweep`. They depend on nothing but the problem.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from runner.bank.cases import Inputs, Shape
from runner.bank.model import Args, Plain, Problem
from runner.bank.shape_order import needed_names
from runner.errors import InternalError
from runner.expressions.budget import Budget
from runner.expressions.expression import ExpressionError, numbers_named
from runner.strategies.cases import constraint_test, inputs_of, to_args
from runner.strategies.counting import LayerOverflowError
from runner.strategies.form import Env, Form, ImpossibleShapeError
from runner.strategies.kinds import KINDS
from runner.strategies.letters import allowed_letters, with_other_letters
from runner.strategies.palette import FEW, Manner, Palette, spread_out
from runner.strategies.small import size_of

MOST = 600
"""The most probes of a problem."""

_RELETTERED = 160
_SHARES = {Manner.LETTERS: 60, Manner.RANGES: 120, Manner.EXTREMES: 260, Manner.SWEEP: MOST}
"""The most probes of each manner. The last manner gets what the others leave of `MOST`."""

_MOST_COMBINED = 3_000
"""How many combinations of each manner are made. Some of them break the constraints."""

_NO_PROBES = (ImpossibleShapeError, ExpressionError, LayerOverflowError, ValueError)


def probes_of(problem: Problem, small: Sequence[Args]) -> list[Args]:
    """Give at most `MOST` valid probes that are not among the `small` inputs, the smallest first."""
    inputs = inputs_of(problem, {})
    if not inputs:
        return []
    is_valid = constraint_test(problem)
    letters = allowed_letters(problem, small, is_valid)
    numbers = tuple(numbers_named(constraint.holds for constraint in problem.constraints))
    seen = {marshal.dumps(args, 2) for args in small}
    found: list[Args] = []
    size = size_of(problem)
    sources: list[tuple[Manner, int, Iterable[Args]]] = [
        (manner, share, _combined(problem, inputs, Palette(manner, numbers, letters)))
        for manner, share in _SHARES.items()
        if _means_something(manner, inputs, letters)
    ]
    if letters:
        sources.insert(0, (Manner.LETTERS, _RELETTERED, with_other_letters(problem, small, letters, _RELETTERED)))
    for manner, share, made in sources:
        new = [args for args in made if _is_new(args, seen) and _is_allowed(args, is_valid)]
        room = min(share, MOST - len(found))
        match manner:
            case Manner.RANGES:
                found += spread_out(_covering(new), room)
            case Manner.EXTREMES:
                found += _smallest(new, size, room)
            case _:
                found += spread_out(new, room)
    return sorted(found, key=size)


def _means_something(manner: Manner, inputs: Inputs, letters: str) -> bool:
    if manner is Manner.LETTERS:
        return bool(letters)
    return manner is not Manner.SWEEP or any(
        shape.fields.get("sweep") for top in inputs.values() for shape in _all(top)
    )


def _all(shape: Shape) -> Iterator[Shape]:
    """Yield the shape and its inner shapes, except those of methods."""
    yield shape
    for value in shape.fields.values():
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Shape):
                yield from _all(inner)


def _combined(problem: Problem, inputs: Inputs, palette: Palette) -> Iterator[Args]:
    """Combine the probes of the parameters. Those of a parameter depend on the values of the parameters before it."""
    needed = frozenset().union(*map(needed_names, inputs.values()))
    inside = Palette(palette.manner, (), palette.letters)
    budget = Budget()
    palettes = {
        # numbers that other shapes depend on, and auxiliary values, stay within their declared range
        name: inside if name.startswith("_") or (shape.kind == "int" and name in needed) else palette
        for name, shape in inputs.items()
    }

    def fill(names: Sequence[str], env: Mapping[str, Plain], room: int) -> Iterator[Env]:
        if not names:
            yield env
            return
        name, *rest = names
        try:
            values = Form(inputs[name], env, KINDS, budget).probes(palettes[name])
            is_long = inputs[name].kind == "int" and len(values) > _SHARES[palette.manner]
            values = spread_out(values, FEW if is_long else room)
        except _NO_PROBES:
            return
        for value in values:
            yield from fill(rest, {**env, name: value}, max(1, room // len(values)))

    return (to_args(problem, values) for values in fill(list(inputs), {}, _MOST_COMBINED))


def _is_new(args: Args, seen: set[bytes]) -> bool:
    key = marshal.dumps(args, 2)
    is_new = key not in seen
    seen.add(key)
    return is_new


def _is_allowed(args: Args, is_valid: Any) -> bool:
    """Whether the constraints hold. An input on which they cannot be evaluated is not valid."""
    try:
        return bool(is_valid(args))
    except InternalError:
        return False


def _covering(cases: Iterable[Args]) -> list[Args]:
    """Leave out inputs in which every number occurred before in the same argument."""
    seen: set[tuple[str, Plain]] = set()
    found = []
    for args in cases:
        held = {(name, number) for name, value in args.items() for number in _leaves(value)}
        if held - seen:
            seen |= held
            found.append(args)
    return found


def _smallest(cases: list[Args], size: Callable[[Args], int], room: int) -> list[Args]:
    """Give `room` inputs: one half are the smallest, the other half is spread over the rest."""
    ordered = sorted(cases, key=size)
    half = room // 2
    return ordered[:half] + spread_out(ordered[half:], room - half)


def _leaves(value: Plain) -> Iterator[Plain]:
    if isinstance(value, dict):
        value = value["values"]
    if isinstance(value, list):
        for inner in value:
            yield from _leaves(inner)
    else:
        yield value
