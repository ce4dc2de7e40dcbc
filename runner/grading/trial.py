"""One input of the learner's own, through their code and the reference: `drill try`."""

from __future__ import annotations

from dataclasses import dataclass

from runner.bank.model import Args, Constraint, Problem
from runner.grading.judge import Judgement
from runner.grading.loading import LoadProblem, load
from runner.grading.session import Machine, Session
from runner.strategies import meets


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of it.

    `broken` are the constraints that the input breaks: then nothing was run. `failure` is why the solution does not
    load.
    """

    args: Args
    broken: tuple[Constraint, ...] = ()
    failure: LoadProblem | None = None
    judgement: Judgement | None = None


def run_one(
    problem: Problem, source: bytes, args: Args, *, filename: str = "solution.py", machine: Machine | None = None
) -> Trial:
    """Judge one input. Raises `InternalError` where the reference itself fails on it."""
    if broken := meets(problem, args):
        return Trial(args, tuple(broken))
    with Session(problem, source, filename, machine) as session:
        failure = load(session)
        return Trial(args, failure=failure) if failure else Trial(args, judgement=session.judge_one(args))
