"""Shrinks a failing input without Hypothesis: often only a small part of an example, edge or large input is needed.

Only inputs that fit the types and meet every constraint are tried: a counterexample must be a fair one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from runner.bank.model import Args, Plain, Problem
from runner.bank.type_match import type_mismatch
from runner.errors import BankFaultError, InternalError
from runner.grading.check import Check, Finding
from runner.grading.input_paths import (
    COLUMNS_LEFT_OUT,
    LEFT_OUT,
    ONES,
    ZEROS,
    Simplifier,
    ValuePath,
    value_at,
    with_value,
)
from runner.grading.judge import Judgment
from runner.strategies import broken_constraints
from runner.strategies.tables import simpler_cells
from runner.verdict import Verdict

TRIES = 400
"""How many smaller inputs are judged. A long input counts as several, because it takes their time."""

LOOKS = 6000
"""How many smaller inputs are checked for fairness. Here, too, a long input counts as several."""

_LONG_TO_JUDGE, _LONG_TO_LOOK = 10_000, 2_000
"""An input counts as one more for each of these numbers of characters."""

_PLACES = 24
"""How many pieces of one length are simplified in a list before shorter pieces are tried."""


MOST_RESTARTS = 10
"""How many of the inputs may end a worker: a new one takes time."""


def reduce(check: Check, finding: Finding) -> Finding:
    """Return the finding with the smallest input that was found for the same kind of failure.

    A case that runs out of time or memory is not changed: it fails because it is large.
    """
    if finding.judgment.verdict in (Verdict.TLE, Verdict.MLE):
        return finding
    found = _Reduction(check, finding.judgment).smallest()
    if found is finding.judgment:
        return finding
    return replace(finding, judgment=found, larger=(*finding.larger, finding.judgment))


class _Reduction:
    def __init__(self, check: Check, start: Judgment) -> None:
        self._check = check
        self._best = start
        self._tries, self._looks, self._restarts = TRIES, LOOKS, MOST_RESTARTS
        self._size = len(repr(start.args))
        self._seen = {repr(start.args)}

    def smallest(self) -> Judgment:
        progress = True
        while progress:
            before = self._best
            for name in _parts(self._check.problem):
                self._shrink_table(name) if self._check.problem.query else self._shrink((name,))
            progress = self._best is not before
        return self._best

    @property
    def _is_over(self) -> bool:
        return min(self._tries, self._looks, self._restarts) <= 0

    def _shrink(self, path: ValuePath) -> None:
        """Shrink the value at a path as far as possible."""
        value = value_at(self._best.args, path)
        match value:
            case dict():  # a linked list with a cycle
                self._shrink((*path, "values"))
            case str():
                self._simplify_pieces(path, LEFT_OUT)
            case list():
                self._shrink_list(path)
            case int() if not isinstance(value, bool):
                self._lower(path)

    def _shrink_table(self, name: str) -> None:
        """Leave rows out, then take simpler cells from the columns' own values: others may mean nothing there."""
        self._simplify_pieces((name,), LEFT_OUT)
        for row, cells in enumerate(value_at(self._best.args, (name,))):
            for place, cell in enumerate(cells):
                simpler = simpler_cells(self._check.problem, self._best.args, name, place, cell)
                any(self._fails((name, row, place), other) for other in simpler)  # up to the first that fails too

    def _shrink_list(self, path: ValuePath) -> None:
        self._simplify_pieces(path, LEFT_OUT)
        value = value_at(self._best.args, path)
        is_calls = path == ("calls",) and self._check.problem.kind.has_calls
        if all(type(item) is int for item in value):
            self._simplify_pieces(path, ZEROS)
            if 0 not in value_at(self._best.args, path):  # zeros may be forbidden
                self._simplify_pieces(path, ONES)
        elif all(type(item) is list for item in value) and not is_calls:
            self._simplify_pieces(path, COLUMNS_LEFT_OUT)
        for index in range(len(value_at(self._best.args, path))):
            if self._is_over:
                return
            if is_calls:
                self._shrink_arguments((*path, index))
            else:
                self._shrink((*path, index))

    def _shrink_arguments(self, call: ValuePath) -> None:
        for place in range(1, len(value_at(self._best.args, call))):
            self._shrink((*call, place))

    def _simplify_pieces(self, path: ValuePath, simplifier: Simplifier) -> None:
        """Simplify pieces of a value: long pieces first, then shorter ones."""
        length, simpler = simplifier
        size = length(value_at(self._best.args, path))
        while size >= 1 and not self._is_over:
            start, places = 0, _PLACES
            while start < (long := length(value := value_at(self._best.args, path))) and places > 0:
                places -= 1
                made = simpler(value, start, min(size, long - start))
                if not self._fails(path, made) or length(made) == long:
                    start += size
            size = 0 if size == 1 else (size + 1) // 2

    def _lower(self, path: ValuePath) -> None:
        """Move a number toward zero: try zero, then a binary search."""
        low, high = 0, value_at(self._best.args, path)
        if self._fails(path, 0) or (high < 0 and self._fails(path, -high)):
            high = value_at(self._best.args, path)
        while abs(high - low) > 1 and not self._is_over:
            middle = low + (high - low) // 2
            low, high = (low, middle) if self._fails(path, middle) else (middle, high)

    def _fails(self, path: ValuePath, value: Plain) -> bool:
        if self._is_over or self._check.is_ended or value == value_at(self._best.args, path):
            return False
        self._looks -= 1 + self._size // _LONG_TO_LOOK
        args = with_value(self._best.args, path, value)
        key = repr(args)
        if key in self._seen:
            return False
        self._seen.add(key)
        if not _is_fair(self._check.problem, args):
            return False
        self._tries -= 1 + self._size // _LONG_TO_JUDGE
        try:
            judgment = self._check.try_one(args, self._check.short_limit)
        except BankFaultError:  # the constraints allow the input, but the reference fails on it: it is not fair
            return False
        self._restarts -= judgment.killed
        if judgment.kind != self._best.kind:
            return False
        self._best, self._size = judgment, len(key)
        return True


def _parts(problem: Problem) -> Iterator[str]:
    """Yield what is shrunk: the calls of a class, or the arguments of a function except nodes of another argument."""
    if problem.kind.has_calls:
        yield "calls"
    else:
        yield from (param.name for param in problem.signature.params if not param.node_of)


def _is_fair(problem: Problem, args: Args) -> bool:
    """Whether an input is allowed by the problem. It is not, if a constraint cannot be evaluated."""
    try:
        return _is_typed(problem, args) and not broken_constraints(problem, args)
    except InternalError:
        return False


def _is_typed(problem: Problem, args: Args) -> bool:
    """Whether every argument fits its type. The method of a call, and how many arguments it has, never change."""
    if not problem.kind.has_calls:
        return not any(type_mismatch(args[param.name], param.type) for param in problem.signature.params)
    params = {method.name: method.params for method in problem.signature.methods}
    return not any(
        type_mismatch(value, param.type)
        for name, *values in args["calls"]
        for param, value in zip(params[name], values, strict=True)
    )
