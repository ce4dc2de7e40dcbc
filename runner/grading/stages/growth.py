"""The growth stage: times the solution and the reference side by side, over sizes that double."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from runner.grading.check import Check, Finding
from runner.grading.growth_rule import Decision, conclusion, decide
from runner.grading.report import GrowthRow, GrowthTable
from runner.grading.stages.growth_inputs import CUT, LEAST, GrowthInputs, finding_at

ENOUGH = 0.010
"""Seconds of the reference at the largest size: long enough to be timed, short enough to be repeated often."""

ROWS = 7

PAUSE = 0.1
"""Seconds between sweeps, so that one burst of other work on the machine does not affect all of them."""


def run(check: Check) -> Finding | None:
    """Measure until the rule decides. Sets `growth` of the check, and `slow` if that is the verdict.

    `growth` stays None for a kind of problem that never limits the time: nobody wants to read that each time.
    """
    growth, kind = check.problem.growth, check.problem.kind
    if kind.has_tables or kind.has_model:
        return None
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
    _sizes: list[int] = field(default_factory=list)
    _end: float = float("inf")
    _inputs: GrowthInputs = field(init=False)

    def __post_init__(self) -> None:
        self._inputs = GrowthInputs(self.check)

    @property
    def rows(self) -> list[GrowthRow]:
        """The table so far, by size."""
        times = sorted(self._best.items())
        return [GrowthRow(n, yours, reference, is_cut=yours >= CUT) for n, (yours, reference) in times]

    def sweep(self) -> Finding | None:
        """Time every size once. Returns a finding if the solution fails on one of them."""
        if not self._sizes:
            self._calibrate()
        for n in (n for n in self._sizes if n < self._end):
            reference = self._inputs.time_reference(n)
            calls, which = self.check.problem.growth.calls, self._inputs.which(n)
            timed = self.check.session.time_solution(self._inputs[n], calls, which, CUT, reference)
            if timed.stopped:
                return self._stopped(n, timed.stopped)
            if timed.judgment and timed.judgment.failed:
                return finding_at(n, timed.judgment)
            self._note(n, timed.seconds, reference.outcome.seconds)
            if timed.seconds >= CUT:
                break
        return None

    def _note(self, n: int, yours: float, reference: float) -> None:
        self.cut |= yours >= CUT
        yours_before, reference_before = self._best.get(n, (yours, reference))
        self._best[n] = min(yours, yours_before), min(reference, reference_before)

    def _calibrate(self) -> None:
        """Find the size at which the reference takes long enough, and keep the sizes up to that one."""
        kept: list[int] = []
        for n in self._inputs.sizes():
            seconds = self._inputs.time_reference(n).outcome.seconds
            if seconds >= LEAST or n == self.check.problem.growth.max_n:
                kept.append(n)
            if seconds >= ENOUGH:
                break
        self._sizes = kept[-ROWS:]

    def _stopped(self, n: int, why: str) -> Finding | None:
        """Return the finding of a timing that was stopped. If there is none, measuring ends below this size."""
        if failing := self._inputs.failure(n, why):
            return failing
        self._end = n
        self.note = f"Measured below n = {n:,} only: there the solution ended with {why}."
        return None
