"""A few inputs for every group of a problem, made with the standard library alone.

They show which groups fail, if a check has failed before it needed Hypothesis.
"""

from __future__ import annotations

from runner.bank.cases import Inputs
from runner.bank.model import Args, Problem
from runner.strategies import broken_constraints
from runner.strategies.cases import draw_args, inputs_of
from runner.strategies.random_source import RandomSource, RejectedError

EACH = 8
_TRIES = 3
_USUAL = 8


class SampleSource(RandomSource):
    """Draws small values that collide, as Hypothesis does, but does not shrink."""

    large = False

    def size(self, low: int, high: int) -> int:
        """Return a size close to the minimum."""
        return self.integer(low, min(high, low + _USUAL))


def group_samples(problem: Problem, seed: int) -> list[Args]:
    """Draw some inputs of the usual shapes, and some of each group that declares its own shapes."""
    if not problem.cases.inputs:
        return []
    found: dict[str, Args] = {}
    for number, inputs in enumerate(({}, *(group.inputs for group in problem.cases.groups if group.inputs))):
        for place in range(EACH):
            args = _drawn(problem, inputs, (seed << 32) + (number << 16) + (place << 8))
            if args is not None:
                found[repr(args)] = args
    return list(found.values())


def _drawn(problem: Problem, inputs: Inputs, seed: int) -> Args | None:
    for attempt in range(_TRIES):
        try:
            args = draw_args(problem, inputs_of(problem, inputs), SampleSource(seed + attempt))
        except RejectedError:
            continue
        if not broken_constraints(problem, args):
            return args
    return None
