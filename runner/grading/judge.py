"""Judges one case: compares the outcome of the learner's worker with the reference's answer. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from runner.bank.model import Args, Plain, Problem, ProblemKind
from runner.grading.compare import first_wrong_call, same_result
from runner.grading.report import Reason
from runner.grading.worker.worker import CallOutcome
from runner.languages import DEFAULT
from runner.verdict import Verdict

if TYPE_CHECKING:
    from runner.languages.language import Language

_FATAL_KINDS = {
    "timeout": (Verdict.TLE, Reason.NONE),
    "memory": (Verdict.MLE, Reason.NONE),
    "exit": (Verdict.RTE, Reason.EXITED),
    "crash": (Verdict.RTE, Reason.CRASHED),
    "protocol": (Verdict.RTE, Reason.PROTOCOL),
    "threads": (Verdict.RTE, Reason.THREADS),
    "output": (Verdict.TLE, Reason.OUTPUT),
}
_LONGEST_PRINTED_ANSWER = 10_000

IsValid = Callable[[Args, Plain, Plain], bool]
"""Whether a value is right for an input, given the reference's answer."""

CONSTRUCTOR = -1
"""The index of the constructor's call: the one before the first."""


class Judgment(NamedTuple):
    """One judged case. A tuple, because a check makes many thousands of them.

    `verdict` is AC if the case was right. `call_index` is the index of the first wrong call of a class case, or of the
    call that did not return. `hurried` says that the case had less than the full time limit: then a TLE has to be
    confirmed.
    """

    args: Args
    expected: Plain
    outcome: CallOutcome
    verdict: Verdict
    reason: Reason = Reason.NONE
    call_index: int | None = None
    hurried: bool = False

    @property
    def failed(self) -> bool:
        """Whether this case shows that the solution is wrong."""
        return self.verdict is not Verdict.AC

    @property
    def killed(self) -> bool:
        """Whether this case ended the worker."""
        return self.outcome.kind not in {"value", "raise"}

    @property
    def kind(self) -> tuple[str, str]:
        """The kind of failure, which stays the same in shrinking: the verdict and, for an exception, its type."""
        fault = self.outcome.fault
        return self.verdict.value, fault.type if fault and self.verdict is Verdict.RTE else ""


def judge(
    problem: Problem,
    args: Args,
    expected: Plain,
    outcome: CallOutcome,
    is_valid: IsValid | None = None,
    language: Language = DEFAULT,
) -> Judgment:
    """Judge one outcome. `is_valid` calls the bank's predicate for a value that differs from the reference's answer.

    `language` is the solution's language. It reads values that were printed instead of returned.
    """
    if outcome.kind not in {"value", "raise"}:
        # Any other kind means that the solution's file loaded before, and fails to load in a new worker.
        verdict, reason = _FATAL_KINDS.get(outcome.kind, (Verdict.RTE, Reason.IMPORT))
        if outcome.kind == "timeout":
            reason = Reason.BUSY if outcome.busy else Reason.STARVED if outcome.asleep else Reason.NONE
        return Judgment(args, expected, outcome, verdict, reason, _last_call(problem, args))
    if outcome.kind == "raise":
        wrong_before = _wrong_call(problem, args, expected, outcome)
        if wrong_before is not None:
            return Judgment(args, expected, outcome, Verdict.WA, call_index=wrong_before)
        return Judgment(args, expected, outcome, Verdict.RTE, call_index=_raising_call(problem, outcome))
    wrong = _wrong_reason(problem, args, expected, outcome, is_valid, language)
    if wrong is not None:
        index = _wrong_call(problem, args, expected, outcome)
        if outcome.wrong_type and outcome.call_index is not None:
            index = outcome.call_index if index is None else min(index, outcome.call_index)
        return Judgment(args, expected, outcome, Verdict.WA, wrong, index)
    if not set(problem.signature.keeps).isdisjoint(outcome.mutated):
        return Judgment(args, expected, outcome, Verdict.MUT)
    return Judgment(args, expected, outcome, Verdict.AC)


def _wrong_reason(
    problem: Problem,
    args: Args,
    expected: Plain,
    outcome: CallOutcome,
    is_valid: IsValid | None,
    language: Language,
) -> Reason | None:
    """Why the value is wrong; None if it is right."""
    if problem.checker.deep_copy and outcome.shares_nodes:
        return Reason.NOT_A_COPY  # first, because a copy that shares nodes may also fail to be read as a structure
    if outcome.wrong_type:
        return Reason.PRINTED if _printed_instead(problem, args, expected, outcome, language) else Reason.WRONG_TYPE
    if outcome.foreign_node:
        return Reason.FOREIGN_NODE
    if same_result(problem, args, expected, outcome.value) or (
        is_valid is not None and is_valid(args, expected, outcome.value)
    ):
        return None
    if problem.checker.in_place:
        return _not_changed(problem, args, outcome)
    return Reason.PRINTED if _printed_instead(problem, args, expected, outcome, language) else Reason.NONE


def _not_changed(problem: Problem, args: Args, outcome: CallOutcome) -> Reason:
    """Why the argument has the wrong value: its name was rebound, or it was not changed and something was returned."""
    if outcome.rebound:
        return Reason.REBOUND
    is_idle = outcome.value == args[problem.checker.in_place or ""]
    return Reason.RETURNED if is_idle and outcome.text else Reason.NONE


def _last_call(problem: Problem, args: Args) -> int | None:
    """Return the index of the call that did not return. It is the last: otherwise a shorter case would do."""
    return len(args["calls"]) - 1 if problem.kind.has_calls else None


def _raising_call(problem: Problem, outcome: CallOutcome) -> int | None:
    return CONSTRUCTOR if problem.kind.has_calls and outcome.call_index is None else outcome.call_index


def _wrong_call(problem: Problem, args: Args, expected: Plain, outcome: CallOutcome) -> int | None:
    if not problem.kind.has_calls or not isinstance(outcome.value, list):
        return None
    return first_wrong_call(problem, args, expected, outcome.value)


def _printed_instead(problem: Problem, args: Args, expected: Plain, outcome: CallOutcome, language: Language) -> bool:
    """Whether the solution returned None and printed exactly what it should have returned."""
    if (
        problem.kind is not ProblemKind.FUNCTION
        or outcome.text != language.writing.NOTHING
        or not outcome.printed.strip()
    ):
        return False
    text = outcome.printed.strip()
    if len(text) > _LONGEST_PRINTED_ANSWER:
        return False
    candidates = {text, text.splitlines()[-1].strip()}
    shown = language.writing.literal(expected, problem.answer.type)

    def reads_as_expected(text: str) -> bool:
        try:
            return same_result(problem, args, expected, language.reading.read_printed(text, problem.answer))
        except ValueError:
            return False

    return any(text in (shown, expected) or reads_as_expected(text) for text in candidates)
