"""The growth stage: times the solution and the reference side by side, over sizes that double."""

from __future__ import annotations

import time
import zlib
from dataclasses import dataclass, field

from runner.bank.model import Args
from runner.errors import BankFaultError, InternalError
from runner.grading.check import Check, Finding
from runner.grading.growth_rule import Decision, conclusion, decide
from runner.grading.judge import Judgement
from runner.grading.report import GrowthRow, GrowthTable, Stage
from runner.grading.worker.worker import Timing
from runner.strategies.large import growth_input

ENOUGH = 0.010
"""Seconds of the reference at the largest size: long enough to be timed, short enough to be repeated often."""

CUT = 1.0
"""Seconds after which a timing of the solution is ended: a hundred times `ENOUGH`, far beyond any doubt."""

ROWS = 7
LEAST = 20e-6
"""Seconds of the reference below which a timing is only noise."""

PAUSE = 0.1
"""Seconds between sweeps, so that one burst of other work on the machine does not affect all of them."""


def run(check: Check) -> Finding | None:
    """Measure until the rule decides. Sets `growth` of the check, and `slow` if that is the verdict.

    `growth` stays None for a problem over tables.
    """
    growth = check.problem.growth
    if check.problem.query is not None:
        return None  # an engine plans as it likes: nobody asks how long a query takes, so there is nothing to say
    if growth.none:
        check.growth = GrowthTable((), f"Growth is not measured here: {growth.none}")
        return None
    if not check.session.language.can_compare_growth:
        from runner.grading.stages import growth_by_slope  # noqa: PLC0415 - solutions in Python do not need it

        return growth_by_slope.run(check)
    measure = Measure(check)
    sweeps, decision = 0, Decision.SWEEP_AGAIN
    while decision is Decision.SWEEP_AGAIN:
        if sweeps:
            check.session.renew()  # a solution that caches its answers would be fast the second time
            time.sleep(PAUSE)
        if failing := measure.sweep():
            return failing
        sweeps += 1
        decision = decide(measure.rows, sweeps, cut=measure.cut)
    check.slow = decision is Decision.SLOW
    check.growth = GrowthTable(tuple(measure.rows), conclusion(measure.rows, decision, measure.note))
    return None


@dataclass
class Measure:
    """The sizes, their inputs, and the shortest times so far. `note` says why it had to end at a smaller size."""

    check: Check
    cut: bool = False
    note: str = ""
    _best: dict[int, tuple[float, float]] = field(default_factory=dict)
    _inputs: dict[int, Args] = field(default_factory=dict)
    _end: float = float("inf")

    @property
    def rows(self) -> list[GrowthRow]:
        """The table so far, by size."""
        times = sorted(self._best.items())
        return [GrowthRow(n, yours, reference, is_cut=yours >= CUT) for n, (yours, reference) in times]

    def sweep(self) -> Finding | None:
        """Time every size once. Returns a finding if the solution fails on one of them."""
        sizes = list(self._inputs) or self._calibrate()
        for n in (n for n in sizes if n < self._end):
            reference = self._reference(n)
            calls, which = self.check.problem.growth.calls, self._which(n)
            timed = self.check.session.time_solution(self._inputs[n], calls, which, CUT, reference)
            if timed.stopped:
                return self._stopped(n, timed.stopped)
            if timed.judgement and timed.judgement.failed:
                return _finding(n, timed.judgement)
            self._note(n, timed.seconds, reference.outcome.seconds)
            if timed.seconds >= CUT:
                break
        return None

    def _note(self, n: int, yours: float, reference: float) -> None:
        self.cut |= yours >= CUT
        yours_before, reference_before = self._best.get(n, (yours, reference))
        self._best[n] = min(yours, yours_before), min(reference, reference_before)

    def _which(self, n: int) -> int:
        """Choose the call whose answer is judged. A solution must not know it: it could skip the work of the others."""
        return zlib.crc32(f"{self.check.seed}:{n}".encode()) % self.check.problem.growth.calls

    def _calibrate(self) -> list[int]:
        """Find the size at which the reference takes long enough, and keep the sizes up to that one."""
        growth = self.check.problem.growth
        sizes = [growth.max_n]
        while sizes[0] // growth.factor >= 1:
            sizes.insert(0, sizes[0] // growth.factor)
        kept: list[int] = []
        for n in sizes:
            if not self._made(n, needed=n == sizes[-1]):
                continue
            seconds = self._reference(n).outcome.seconds
            if seconds >= LEAST or n == sizes[-1]:
                kept.append(n)
            if seconds >= ENOUGH:
                break
        self._inputs = {n: self._inputs[n] for n in kept[-ROWS:]}
        return list(self._inputs)

    def _made(self, n: int, *, needed: bool) -> bool:
        """Build the input of a size, and return whether there is one: a problem may not allow small sizes."""
        try:
            self._inputs[n] = growth_input(self.check.problem, n, self.check.seed)
        except InternalError:
            if needed or self._inputs:
                raise
            return False
        return True

    def _reference(self, n: int) -> Timing:
        calls = self.check.problem.growth.calls
        try:
            return self.check.session.reference.time(self._inputs[n], calls, self._which(n))
        except BankFaultError as error:
            raise BankFaultError(
                f"on the growth input of size {n:,} {error.message}", where=error.where, line=error.line
            ) from None

    def _stopped(self, n: int, why: str) -> Finding | None:
        """Handle a failure on a growth input: a finding, unless the size alone causes it. Then measuring ends there."""
        is_by_size = why == "memory" or self.check.session.language.faults.is_too_deep(why)
        if not is_by_size and (failing := self._judged(n)):
            return failing
        self._end = n
        self.note = f"Measured below n = {n:,} only: there the solution ended with {why}."
        return None

    def _judged(self, n: int) -> Finding | None:
        judgement = self.check.try_one(self._inputs[n])
        return _finding(n, judgement) if judgement.failed else None


def _finding(n: int, judgement: Judgement) -> Finding:
    return Finding(Stage.GROWTH, judgement, note=f"The growth input of size {n:,}.")
