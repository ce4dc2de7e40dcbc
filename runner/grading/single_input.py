"""Judges one input that the learner has typed: `drill try`."""

from __future__ import annotations

from collections.abc import Sequence

from runner.bank.model import Args, Constraint, Problem
from runner.errors import BankFaultError, UsageError
from runner.grading.counterexamples import counterexample
from runner.grading.judge import Judgment
from runner.grading.machine import Machine
from runner.grading.report import Reason, Report, Stage
from runner.grading.session import Session
from runner.grading.stages.load import LoadProblem, load
from runner.languages import DEFAULT
from runner.record import record
from runner.strategies import broken_constraints
from runner.verdict import Verdict


@record
class SingleInput:
    """The result for one input.

    `before` are the calls that were made first. `broken` are the constraints that the input breaks: then nothing was
    run. `failure` says why the solution does not load. `language` is the solution's.
    """

    args: Args
    before: tuple[Args, ...] = ()
    broken: tuple[Constraint, ...] = ()
    failure: LoadProblem | None = None
    judgment: Judgment | None = None
    language: str = DEFAULT.name


def refuse_broken(broken: Sequence[Constraint]) -> None:
    """Raise `UsageError` that names the constraints which an input breaks, if there are any."""
    if broken:
        raise UsageError(
            "this input breaks the constraints: " + " · ".join(each.text for each in broken),
            "the reference has no answer for it, so nothing was run",
        )


def run_one(
    problem: Problem,
    source: bytes,
    args: Args,
    *,
    before: Sequence[Args] = (),
    filename: str = DEFAULT.file_name("solution"),
    machine: Machine | None = None,
) -> SingleInput:
    """Judge one input, after the calls `before` it.

    Raises `BankFaultError`, with the place in the bank, if the reference itself fails on it.
    """
    try:
        return _run_one(problem, source, args, before, filename, machine)
    except BankFaultError as error:
        raise _located(problem, error) from error


def _located(problem: Problem, error: BankFaultError) -> BankFaultError:
    from runner.bank.places import located_message  # noqa: PLC0415 - it brings the parser

    return BankFaultError(located_message(problem, error), error.fix)


def _run_one(
    problem: Problem, source: bytes, args: Args, before: Sequence[Args], filename: str, machine: Machine | None
) -> SingleInput:
    if broken := broken_constraints(problem, args):
        return SingleInput(args, broken=tuple(broken))
    with Session(problem, source, filename, machine) as session:
        if not session.language.holds(args):
            raise UsageError(
                f"{session.language.title} cannot hold this input exactly", "its integers are exact up to 2^53 only"
            )
        failure = load(session)
        if failure:
            return SingleInput(args, failure=failure, language=session.language.name)
        for earlier in before:
            session.judge_one(earlier)
        return SingleInput(args, tuple(before), judgment=session.judge_one(args), language=session.language.name)


def run_each(
    problem: Problem, source: bytes, inputs: Sequence[Args], *, filename: str, machine: Machine
) -> list[SingleInput]:
    """Judge several inputs one after another in one worker, as `run_one` judges one.

    If the solution does not load, the only result says why; without inputs there is a result only then.
    """
    try:
        with Session(problem, source, filename, machine) as session:
            language = session.language.name
            if failure := load(session):
                return [SingleInput({}, failure=failure, language=language)]
            return [SingleInput(args, judgment=session.judge_one(args), language=language) for args in inputs]
    except BankFaultError as error:
        raise _located(problem, error) from error


def report_of(problem: Problem, tried: SingleInput) -> Report:
    """Turn the result for one input into a report like that of a check."""
    case, failure = tried.judgment, tried.failure
    first = tried.before[0] if tried.before else None
    reason = failure.reason if failure else case.reason if case else Reason.NONE
    return Report(
        problem_id=problem.id,
        problem_version=problem.version,
        verdict=failure.verdict if failure else case.verdict if case else Verdict.AC,
        reason=Reason.KEEPS_STATE if first and case and case.failed else reason,
        stages=(),
        groups=(),
        inputs=1 if case else 0,
        seconds=case.outcome.seconds if case else 0.0,
        isolation="",
        counterexample=counterexample(problem, Stage.EXAMPLES, case, first_call=first)
        if case and case.failed
        else None,
        fault=failure.fault if failure else None,
        language=tried.language,
    )
