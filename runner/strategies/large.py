"""Large structured inputs, and those of any size for measuring growth: the standard library alone, from a seed."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import suppress

from runner.bank.model import Args, Inputs, LargeInput, Problem, Shape
from runner.errors import BankFaultError
from runner.strategies.cases import bank_faults, broken_constraints, draw_args, inputs_of
from runner.strategies.form import Env
from runner.strategies.random_source import RandomSource, RejectedError
from runner.strategies.small import size_of

_TRIES = 6

_LEAST_SIZE = 3_000
"""The further input of least numbers is no larger: what remembers wrongly is slow long before that."""


def large_inputs(problem: Problem, seed: int) -> Iterator[tuple[str, Args]]:
    """Make the large inputs of a problem with their names; where it declares none, one that fills the usual shapes.

    Raises `BankFaultError` where one breaks the constraints with every one of a few seeds.
    """
    declared = problem.cases.large
    if not declared and problem.cases.inputs:
        declared = (LargeInput("as large as allowed", {}),)
    for index, large in enumerate(declared):
        where = ("cases", "large", index)
        yield large.name, _drawn(problem, large.name, inputs_of(problem, large.inputs), seed, where)
    yield from _least(problem, declared, seed)


def _least(problem: Problem, declared: tuple[LargeInput, ...], seed: int) -> Iterator[tuple[str, Args]]:
    """Make the first of the large inputs in which numbers are free once more, with all of them the least allowed."""
    for index, large in enumerate(declared):
        inputs = inputs_of(problem, large.inputs)
        least = {name: _with_least(shape) for name, shape in inputs.items()}
        if least == inputs:
            continue
        name = f"{large.name}, every number the least"
        with suppress(BankFaultError):  # values that must differ, or a constraint: then there is none
            args = _drawn(problem, name, least, seed, ("cases", "large", index))
            if size_of(problem)(args) <= _LEAST_SIZE:
                yield name, args
                return


def _with_least(shape: Shape) -> Shape:
    """Give the shape of a list, matrix, tree or linked list of whole numbers with the least of them alone."""
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
    """One whole number for each: hashes of strings differ from run to run, checksums do not."""
    return zlib.crc32(f"{problem.id}/{name}".encode()) + (seed << 40) + (attempt << 33)
