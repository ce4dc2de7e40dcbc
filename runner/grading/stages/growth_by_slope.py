"""The growth stage for a language whose times cannot be compared with the reference's: only their growth counts.

Each sweep is made in a new worker, which is warmed on a small input first: a compiler at work looks like growth.
"""

from __future__ import annotations

import time

from runner.grading.check import Check, Finding
from runner.grading.growth_rule import SPAN
from runner.grading.report import GrowthRow, GrowthTable
from runner.grading.session import Timed
from runner.grading.slope_rule import AT_ONCE, EXPONENT, WORKERS, conclusion, is_steeper, shortest, span
from runner.grading.stages.growth_inputs import CUT, LEAST, GrowthInputs, finding_at
from runner.grading.worker.worker import Timing

WARM = 0.15
"""Seconds of calls before anything is timed. They are made on the largest input for which the reference takes less than
`SMALL`: a class whose calls are compiled one after the other is still slow after many calls on tiny inputs."""

SMALL = 0.005
MOST_AT_ONCE = 100

ENOUGH, ENOUGH_OF_REFERENCE = 0.05, 0.3
"""Seconds of the solution, once the sizes span enough, and of the reference, after which no larger size is timed."""

REPEATED, TIMES = 0.02, 3
"""A timing that is shorter than this is repeated, and the shortest counts."""


def run(check: Check) -> Finding | None:
    """Measure in new workers until one finds it quick enough. Sets `growth` of the check, and `slow`."""
    measure = _Measure(check)
    sweeps: list[list[GrowthRow]] = []
    while len(sweeps) < WORKERS and (not sweeps or is_steeper(sweeps[-1], AT_ONCE)):
        check.session.renew()
        sweeps.append([])
        if failing := measure.sweep(sweeps[-1]):
            return failing
    rows = shortest(sweeps)
    check.slow = len(sweeps) == WORKERS and is_steeper(sweeps[-1], AT_ONCE) and is_steeper(rows, EXPONENT)
    check.growth = GrowthTable(tuple(rows), conclusion(rows, is_slow=check.slow))
    return None


class _Measure:
    """The sizes, with their inputs and the reference's timings."""

    def __init__(self, check: Check) -> None:
        self._check = check
        self._growth = check.problem.growth
        self._inputs = GrowthInputs(check)
        self._references: dict[int, Timing] = {}
        self._calibrate()

    def _calibrate(self) -> None:
        """Time the reference on every size that has an input, up to the one that takes it long enough."""
        for n in self._inputs.sizes():
            timing = self._inputs.time_reference(n)
            if timing.outcome.seconds >= LEAST or n == self._growth.max_n:
                self._references[n] = timing
            if timing.outcome.seconds >= ENOUGH_OF_REFERENCE:
                return

    def sweep(self, rows: list[GrowthRow]) -> Finding | None:
        """Warm the worker up, then time every size once. Returns a finding if the solution fails on one of them."""
        self._warm()
        for n, reference in self._references.items():
            yours = self._yours(n)
            if yours is None or isinstance(yours, Finding):
                return yours
            rows.append(GrowthRow(n, yours, reference.outcome.seconds, is_cut=yours >= CUT))
            if yours >= CUT or (yours >= ENOUGH and span(rows) >= SPAN):
                break
        return None

    def _warm(self) -> None:
        quick = [n for n, reference in self._references.items() if reference.outcome.seconds < SMALL]
        n = max(quick, default=min(self._references))
        calls, end = self._growth.calls, time.monotonic() + WARM
        while time.monotonic() < end:
            self._timed(n, calls)
            calls = min(2 * calls, max(self._growth.calls, MOST_AT_ONCE))

    def _timed(self, n: int, calls: int) -> Timed:
        return self._check.session.time_solution(
            self._inputs[n], calls, self._inputs.which(n), CUT, self._references[n]
        )

    def _yours(self, n: int) -> float | Finding | None:
        """Time the solution: the shortest of some timings. None if the size alone makes it fail."""
        best = CUT
        for _ in range(TIMES):
            timed = self._timed(n, self._growth.calls)
            if timed.stopped:
                return self._inputs.failure(n, timed.stopped)
            if timed.judgement and timed.judgement.failed:
                return finding_at(n, timed.judgement)
            best = min(best, timed.seconds)
            if best >= REPEATED:
                break
        return best
