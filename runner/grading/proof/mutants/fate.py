"""The fate of a mutant on the inputs of a problem, found as fast as possible."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import chain

from runner.bank.model import Args, Problem
from runner.grading.check import Check, seed_of
from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Stage
from runner.grading.session import Session
from runner.grading.stages.examples import fixed_inputs
from runner.grading.warm_start import WarmStart
from runner.strategies.large import large_inputs
from runner.verdict import Verdict

HURRY = 0.5
"""Seconds for a case that is not large."""


class Fate(StrEnum):
    """Whether a mutant was refused."""

    REFUSED = "refused"
    SLOW = "right but slow"
    SURVIVED = "survived"


def fate_of(problem: Problem, code: str, warm_start: WarmStart) -> Fate:
    """Try the inputs in the order of a check. A mutant that passes all of them gets a whole check."""
    source = code.encode()
    with Session(problem, source, "mutant.py", warm_start.machine, warm_start.reference) as session:
        if session.load():
            return Fate.REFUSED
        check = Check(problem, session, seed_of(problem), warm_start.inputs)
        for stage, inputs in _inputs(check):
            check.begin(stage)
            limit = None if stage is Stage.LARGE else HURRY
            for judgment in check.try_all(inputs, limit):
                if judgment.failed:
                    is_late = stage is Stage.LARGE and judgment.verdict is Verdict.TLE
                    return Fate.SLOW if is_late else Fate.REFUSED
    report = grade(problem, source, "mutant.py", GradeOptions(warm_start=warm_start))
    if report.verdict is Verdict.AC:
        return Fate.SURVIVED
    return Fate.SLOW if report.verdict in (Verdict.SLOW, Verdict.TLE) else Fate.REFUSED


def _inputs(check: Check) -> Iterator[tuple[Stage, Iterable[Args]]]:
    yield Stage.EXAMPLES, fixed_inputs(check)
    yield Stage.SMALL, check.inputs.small()
    yield Stage.GENERATED, chain(check.inputs.probes(), check.inputs.generated(check.seed))
    yield Stage.LARGE, (args for _, args in large_inputs(check.problem, check.seed))
