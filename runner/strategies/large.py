"""Large structured inputs, and inputs of any size for measuring growth. Only the standard library is needed."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import suppress

from runner.bank.cases import Inputs, LargeInput, Shape
from runner.bank.model import Args, Problem
from runner.errors import BankFaultError
from runner.strategies.cases import bank_faults, broken_constraints, draw_args, inputs_of
from runner.strategies.form import Env
from runner.strategies.random_source import RandomSource, RejectedError
from runner.strategies.small import size_of

_TRIES = 6
"""How many seeds are tried before the problem's shapes are called impossible."""

_MOST_OF_LEAST = 3_000
"""The extra input of least numbers is no larger: a cache that takes 0 for "not computed" shows long before."""


def large_inputs(problem: Problem, seed: int) -> Iterator[tuple[str, Args]]:
    """Make the large inputs of a problem with their names. If it declares none, one input fills the usual shapes.

    Raises `BankFaultError` if an input breaks the constraints with each of a few seeds.
    """
    declared = problem.cases.large
    if not declared and problem.cases.inputs:
        declared = (LargeInput("as large as allowed", {}),)
    for index, large in enumerate(declared):
        where = ("cases", "large", index)
        yield large.name, _drawn(problem, large.name, inputs_of(problem, large.inputs), seed, where)
    yield from _least(problem, declared, seed)


def _least(problem: Problem, declared: tuple[LargeInput, ...], seed: int) -> Iterator[tuple[str, Args]]:
    """Make the first large input that has free numbers again, with the least allowed value for all of them."""
    for index, large in enumerate(declared):
        inputs = inputs_of(problem, large.inputs)
        least = {name: _with_least(shape) for name, shape in inputs.items()}
        if least == inputs:
            continue
        name = f"{large.name}, every number the least"
        with suppress(BankFaultError):  # values must differ, or a constraint forbids it: then there is no such input
            args = _drawn(problem, name, least, seed, ("cases", "large", index))
            if size_of(problem)(args) <= _MOST_OF_LEAST:
                yield name, args
                return


def _with_least(shape: Shape) -> Shape:
    """Give the shape of a list, matrix, tree or linked list with only the least of its whole numbers."""
    of = shape.fields.get("of")
    if not isinstance(of, Shape) or shape.fields.get("distinct"):
        return shape
    if of.kind != "int" or "min_value" not in of.fields:
        return Shape(shape.kind, {**shape.fields, "of": _with_least(of)})
    return Shape(shape.kind, {**shape.fields, "of": Shape("int", {"value": of.fields["min_value"]})})


def growth_input(problem: Problem, n: int, seed: int) -> Args:
    """Give an input of size `n` as the problem's growth declares it. Raises `BankFaultError` like `large_inputs`."""
    inputs = inputs_of(problem, problem.growth.inputs, frozenset({"n"}))
    return _drawn(problem, f"growth at n = {n:,}", inputs, seed, ("growth", "inputs"), {"n": n})


def _drawn(
    problem: Problem, name: str, inputs: Inputs, seed: int, where: tuple[str | int, ...], env: Env | None = None
) -> Args:
    reason = "no draw came to an end"
    for attempt in range(_TRIES):
        with bank_faults(problem, name):
            try:
                args = draw_args(problem, inputs, RandomSource(_seed(problem, name, seed, attempt)), env)
            except RejectedError:
                continue
        broken = broken_constraints(problem, args)
        if not broken:
            return args
        reason = f"it breaks the constraint “{broken[0].text}”"
    message = f"{problem.id}: the large input “{name}” cannot be made: {reason}"
    raise BankFaultError(message, "change its shapes", where=where)


def _seed(problem: Problem, name: str, seed: int, attempt: int) -> int:
    """Make one number of all four. Hashes of strings differ from run to run, checksums do not."""
    return zlib.crc32(f"{problem.id}/{name}".encode()) + (seed << 40) + (attempt << 33)
