"""The two workers of a check, and how cases go through them: the bank's worker answers first, then the learner's."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Self

from runner.bank.model import Args, Plain, Problem
from runner.errors import ConfigError
from runner.grading.judge import Judgment, judge
from runner.grading.machine import Machine, worker_for
from runner.grading.reference import Reference
from runner.grading.timing import believable, share_of, within
from runner.grading.tolerance import Tolerance
from runner.grading.worker.load import Remarks
from runner.grading.worker.worker import CallOutcome, LoadFailure, Timing, Worker
from runner.languages import language_of
from runner.record import record

RESTART = 0.05
"""Seconds to end a worker and start a new one, if the solution does no work while it is imported."""

SLOW_LOAD = 0.5
"""A solution that takes more seconds to load works while it is imported. Less may be other work on the machine."""

LOAD_SECONDS = 4.0
"""Seconds that the import of a solution may take: enough to build tables."""

REFERENCE_FACTOR = 20

_OF_DRIVER = "act"
"""The kind of a warning that is about how a component is driven, and not about the component."""


@record
class Timed:
    """A timing of the solution: its seconds and one of its answers, or what stopped it."""

    seconds: float
    judgment: Judgment | None = None
    stopped: str = ""


class Session:
    """Both workers of one check. Entering it starts them without waiting, so that the caller can import modules.

    `warnings` are those of React about the solution: a kind and a sentence each.
    `slowest_good` is the longest time of a call that returned a value. `spent` is the time of all calls beyond 20 times
    the reference's. `restart` is about the time for a new worker of the solution. All are in seconds.
    """

    def __init__(
        self,
        problem: Problem,
        source: bytes,
        filename: str,
        machine: Machine | None = None,
        reference: Reference | None = None,
    ) -> None:
        """Make the workers, or use a `reference` of this problem that the caller will close."""
        self.problem = problem
        self._machine = machine or Machine()
        self.source, self._filename = source, filename
        self.language = language_of(filename, problem.kind)
        self._stack = ExitStack()
        self.reference = reference or Reference(problem, self._machine)
        self._owns_reference = reference is None
        self._is_valid = None if problem.checker.valid is None else self.reference.is_valid
        self._learner = self._new_learner()
        self._calls_by_worker: list[list[Args]] = [[]]
        self.slowest_good = 0.0
        self.restart = RESTART
        self.spent = 0.0
        self._tolerance = Tolerance()
        self.warnings: list[tuple[str, str]] = []

    def __enter__(self) -> Self:
        self._stack.enter_context(self._learner)
        if self._owns_reference:
            self._stack.enter_context(self.reference)
        return self

    def __exit__(self, *error: object) -> None:
        self._stack.close()

    @property
    def isolation(self) -> str:
        """The isolation of the learner's code, as the report says it."""
        return self._learner.status.summary

    @property
    def version(self) -> str:
        """The version of the interpreter that the learner's code runs on; "" until it was loaded."""
        return self._learner.status.version

    @property
    def remarks(self) -> Remarks:
        """What the worker has seen in the learner's code, once it was loaded."""
        return self._learner.remarks

    def load(self) -> LoadFailure | None:
        """Load the learner's code and the bank's. Returns why the learner's code does not load, or None.

        Raises `BankFaultError` for the reference, and `ConfigError` for an interpreter that cannot be used.
        """
        if lack := self.language.worker.lacking():
            raise ConfigError(lack, "everything else works without it")
        start = time.monotonic()
        failure = self._learner.load(LOAD_SECONDS)
        took = time.monotonic() - start
        self.restart = took if took > SLOW_LOAD else RESTART
        if failure and failure.kind == "interpreter":
            raise ConfigError(failure.message, f"set `{self.language.setting}` in config.toml to one that works")
        self.reference.load()
        return failure

    def judge_batch(
        self, batch: Sequence[Args], limit: float | None = None, then: Sequence[Args] = ()
    ) -> list[Judgment]:
        """Judge cases in their order. If a case ends the worker, it is the last one in the result.

        `limit` is the seconds for one case; by default the problem's limit, or 20 times the reference's time if that is
        more. `then` are the cases that will be judged next: the reference answers them while the solution runs.
        """
        answers = self.reference.expected(batch)
        self.reference.prefetch(then)
        full = self._limit(answers)
        limit = full if limit is None else min(limit, full)
        start = time.monotonic()
        outcomes = self._learner.call_batch(batch, limit, [answer.value for answer in answers])
        outcomes = within(time.monotonic() - start, outcomes)
        spent = sum(outcome.seconds for outcome in outcomes)
        spent -= REFERENCE_FACTOR * sum(answer.seconds for answer in answers)
        self.spent += spent
        outcomes = self._tolerance.after(outcomes, spent)
        self._remember(batch, outcomes)
        cases = zip(batch, answers, outcomes, strict=False)
        judged = [self._judge(args, answer.value, outcome) for args, answer, outcome in cases]
        return [judgment._replace(hurried=True) for judgment in judged] if limit < full else judged

    def _limit(self, answers: Sequence[CallOutcome]) -> float:
        return max(self.problem.limits.seconds, REFERENCE_FACTOR * max(answer.seconds for answer in answers))

    def judge_one(self, args: Args) -> Judgment:
        """Judge a single case."""
        return self.judge_batch([args])[0]

    def judge_value(self, args: Args, expected: Plain, value: Plain) -> Judgment:
        """Judge a value as if a solution had returned it."""
        return self._judge(args, expected, CallOutcome("value", value=value))

    def _judge(self, args: Args, expected: Plain, outcome: CallOutcome) -> Judgment:
        return judge(self.problem, args, expected, outcome, self._is_valid, self.language)

    def judge_in_new_worker(self, calls: Sequence[Args], *, traced: bool = False) -> Judgment:
        """Make these calls in a new worker, and judge the last one with the full time limit.

        A `traced` worker says where a call is that does not return, but ends one that is only slow, too.
        """
        [answer] = self.reference.expected(calls[-1:])
        limit = self._limit([answer])
        with self._new_learner(traced=traced) as worker:
            for args in calls[:-1]:
                worker.call(args, limit)
            [outcome] = worker.call_batch(calls[-1:], limit, [answer.value])
            return self._judge(calls[-1], answer.value, outcome)

    def renew(self) -> None:
        """End the learner's worker. The next call is made in a new one, without the state of earlier calls."""
        self._learner.close()
        self._calls_by_worker.append([])

    def time_solution(self, args: Args, calls: int, which: int, cut: float, reference: Timing) -> Timed:
        """Time `calls` calls, at most `cut` seconds for all, and judge the answer of the call `which`.

        `reference` is the reference's timing on the same calls.
        """
        expected = reference.outcome.value
        timing = self._learner.time_calls(args, calls, which, cut, expected)
        outcome = timing.outcome
        if outcome.kind == "timeout":
            return Timed(cut)
        if outcome.kind != "value":
            return Timed(cut, stopped=outcome.fault.type if outcome.fault else outcome.kind)
        seconds = outcome.seconds
        if self.language.can_compare_growth:  # the CPU time of two different programs cannot be compared either
            seconds = believable(timing, reference, share_of(self.source))
        return Timed(min(seconds, cut), self._judge(args, expected, outcome))

    def calls_before(self, args: Args) -> list[Args]:
        """Return the calls that the same worker had answered before the call with these arguments (the same object)."""
        for calls in reversed(self._calls_by_worker):
            for place, call in enumerate(calls):
                if call is args:
                    return calls[:place]
        return []

    def _remember(self, batch: Sequence[Args], outcomes: Sequence[CallOutcome]) -> None:
        self._calls_by_worker[-1].extend(batch[: len(outcomes)])
        if outcomes[-1].kind not in {"value", "raise"}:
            self._calls_by_worker.append([])
        self.warnings += [warning for outcome in outcomes for warning in outcome.warnings if warning[0] != _OF_DRIVER]
        good = [outcome.seconds for outcome in outcomes if outcome.kind == "value"]
        self.slowest_good = max([self.slowest_good, *good])

    def _new_learner(self, *, traced: bool = False) -> Worker:
        return worker_for(
            self.problem, self._machine, self.source, self._filename, "learner", self.language, traced=traced
        )
