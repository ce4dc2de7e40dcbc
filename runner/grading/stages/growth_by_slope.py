"""The growth stage for a language whose times cannot be compared with the reference's: only their growth counts.

Each sweep is made in a new worker, which is warmed on a small input first: a compiler at work looks like growth.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from itertools import chain

from runner.grading.check import Check, Finding
from runner.grading.growth_rule import SPAN
from runner.grading.report import GrowthRow, GrowthTable
from runner.grading.session import Timed
from runner.grading.slope_rule import (
    EXPONENT,
    WORKERS,
    conclusion,
    is_clearly_quick,
    is_steeper,
    needs_a_sweep,
    shortest,
    span,
)
from runner.grading.stages.growth_inputs import CUT, LEAST, GrowthInputs, finding_at
from runner.grading.worker.worker import Timing

WARM = 0.15
"""Seconds of calls before anything is timed. They are made on the largest input on which neither program takes longer
than `SMALL`: a class whose calls are compiled one after the other is still slow after many calls on tiny inputs, and
a slow solution makes too few calls on a large one."""

SMALL = 0.005
MOST_AT_ONCE = 100

ENOUGH, ENOUGH_OF_REFERENCE = 0.05, 0.3
"""Seconds of the solution, once the sizes span enough, and of the reference, after which no larger size is timed."""

TURNS = 3
"""Each worker times all sizes so often, in turns, and the shortest time of each counts. So other work on the machine
does not meet all timings of one size, and the compiler has seen every size before the last turn."""


def run(check: Check) -> Finding | None:
    """Measure in new workers until it is found quick enough. Sets `growth` of the check, and `slow`."""
    measure = _Measure(check)
    sweeps: list[list[GrowthRow]] = []
    rows: list[GrowthRow] = []
    while len(sweeps) < WORKERS and needs_a_sweep(rows, len(sweeps)):
        check.session.renew()
        sweeps.append([])
        if failing := measure.sweep(sweeps[-1]):
            return failing
        rows = shortest(sweeps)
    check.slow = len(sweeps) == WORKERS and is_steeper(rows, EXPONENT)
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
        """Warm the worker up, then time all sizes in turns. Returns a finding if the solution fails on one of them."""
        self._warm()
        best: dict[int, float] = {}
        for n in chain(self._first_turn(best), self._further_turns(best)):
            yours = self._yours(n)
            if isinstance(yours, Finding):
                return yours
            if yours is None:
                break
            best[n] = min(yours, best.get(n, CUT))
            self._time_reference(n)
        rows.extend(self._rows(best))
        return None

    def _first_turn(self, best: Mapping[int, float]) -> Iterator[int]:
        """Yield the sizes up to one that takes long enough, while `best` is filled with the times."""
        for n in self._references:
            yield n
            if best[n] >= CUT or (best[n] >= ENOUGH and span(self._rows(best)) >= SPAN):
                return

    def _further_turns(self, best: Mapping[int, float]) -> Iterator[int]:
        """Yield the sizes that took so little that other work may be most of it. After a cut the worker is not warm."""
        for _ in range(TURNS - 1):
            if max(best.values()) < CUT and not is_clearly_quick(self._rows(best)):
                yield from [n for n, yours in best.items() if yours < ENOUGH]

    def _yours(self, n: int) -> float | Finding | None:
        """Time the solution. Returns None if the size alone makes it fail."""
        timed = self._timed(n, self._growth.calls)
        if timed.stopped:
            return self._inputs.failure(n, timed.stopped)
        if timed.judgment and timed.judgment.failed:
            return finding_at(n, timed.judgment)
        return timed.seconds

    def _rows(self, best: Mapping[int, float]) -> list[GrowthRow]:
        times = [(n, yours, self._references[n].outcome.seconds) for n, yours in best.items()]
        return [GrowthRow(n, yours, reference, is_cut=yours >= CUT) for n, yours, reference in times]

    def _time_reference(self, n: int) -> None:
        """Time the reference as often as the solution, close to it in time."""
        before = self._references[n]
        if before.outcome.seconds < ENOUGH:
            again = self._inputs.time_reference(n)
            self._references[n] = min(before, again, key=lambda timing: timing.outcome.seconds)

    def _warm(self) -> None:
        calls, end = self._growth.calls, time.monotonic() + WARM
        small = [n for n, reference in self._references.items() if reference.outcome.seconds < SMALL]
        for n in small or [min(self._references)]:
            if self._timed(n, calls).seconds >= SMALL:
                break
        while time.monotonic() < end:
            self._timed(n, calls)
            calls = min(2 * calls, max(self._growth.calls, MOST_AT_ONCE))

    def _timed(self, n: int, calls: int) -> Timed:
        return self._check.session.time_solution(
            self._inputs[n], calls, self._inputs.which(n), CUT, self._references[n]
        )
