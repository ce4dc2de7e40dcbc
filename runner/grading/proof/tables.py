"""The proof of what only some kinds have: further right solutions, and for tables the solutions in pandas."""

from __future__ import annotations

from collections.abc import Iterator

from runner.grading.proof.context import Broken, ProofContext, why
from runner.grading.proof.solutions import broken_by
from runner.languages import LANGUAGES
from runner.verdict import Verdict


def right_are_accepted(context: ProofContext) -> Iterator[Broken]:
    """Grade every further right solution with every seed."""
    further = context.problem.query or context.problem.driver
    for index, code in enumerate(further.right if further else ()):
        for seed in range(context.seeds):
            report = context.graded(f"right: number {index + 1}", code, seed=seed)
            if report.verdict is not Verdict.AC:
                yield Broken("right-refused", ("right", index), f"this right solution gets {why(report)}")
                break


def frames_are_as_declared(context: ProofContext) -> Iterator[Broken]:
    """Grade the solution in pandas and the mistakes, where pandas is installed."""
    frames = context.problem.query.frames if context.problem.query else None
    pandas = LANGUAGES["pandas"]
    if frames is None or pandas.worker.lacking():
        return
    for seed in range(context.seeds):
        report = context.graded("the solution in pandas", frames.solution, seed=seed, language=pandas)
        if report.verdict is not Verdict.AC:
            yield Broken("pandas-refused", ("pandas", "solution"), f"the solution in pandas gets {why(report)}")
            return
    for index, wrong in enumerate(frames.wrong):
        report = context.graded(f"wrong in pandas: {wrong.name}", wrong.code, language=pandas)
        if found := broken_by(report, ("pandas", "wrong", index), wrong, 0):
            yield found
        else:
            context.on_caught(f"{wrong.name} (pandas)", report)
