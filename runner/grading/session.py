"""The two workers of a check and how cases go through them: the bank's for what is right, the learner's for what is.

The reference and the checker never meet the learner's code: they run in a worker of their own, and whatever goes wrong
there is the bank's fault (`BankFaultError`, verdict JE), never the learner's.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import Self

from runner.bank.model import Args, Limits, Plain, Problem
from runner.errors import ConfigError, InternalError
from runner.grading.entry import entry_of
from runner.grading.judge import Judgement, judge
from runner.grading.worker import LoadFailure, Outcome, Worker, WorkerSpec
from runner.record import record

BANK_SECONDS = 20.0
"""What the reference may take for one case, far above what any needs; beyond it the bank is at fault."""

LOAD_SECONDS = 4.0
"""What a solution may take to be imported: tables are welcome, work of five seconds is not."""

REFERENCE_FACTOR = 20
REFERENCE = "<reference>"


class BankFaultError(InternalError):
    """The reference or the checker of a problem did not do its work."""


@record
class Machine:
    """What runs the learner's code: which interpreter, and which layer of isolation is asked for."""

    python: str = sys.executable
    layer: str = "auto"


def limited(problem: Problem, seconds: float, memory_mb: int) -> Problem:
    """Give the problem with the limits of somebody's settings (0 for none), where it has none of its own."""
    usual = Limits()
    if problem.limits != usual or not (seconds or memory_mb):
        return problem
    return replace(problem, limits=Limits(seconds or usual.seconds, memory_mb or usual.memory_mb))


class Session:
    """Both workers of one check. Entering starts them without waiting for either, so that imports can go on beside.

    `slowest_good` is the most seconds that a call took which came back with a value; `spent` is what all calls took
    beyond 20 times what they took the reference.
    """

    def __init__(
        self,
        problem: Problem,
        source: bytes,
        filename: str,
        machine: Machine | None = None,
        bank: Worker | None = None,
    ) -> None:
        """Make the workers, or take a `bank` of this problem that somebody else will close."""
        self.problem = problem
        self._machine = machine or Machine()
        self.source, self._filename = source, filename
        self._stack = ExitStack()
        self._bank = bank or bank_worker(problem, self._machine)
        self._owns_bank = bank is None
        self._learner = self._new_learner()
        self._lives: list[list[Args]] = [[]]
        self.slowest_good = 0.0
        self.spent = 0.0

    def __enter__(self) -> Self:
        self._stack.enter_context(self._learner)
        if self._owns_bank:
            self._stack.enter_context(self._bank)
        return self

    def __exit__(self, *error: object) -> None:
        self._stack.close()

    @property
    def isolation(self) -> str:
        """What holds the learner's code, as the report says it."""
        return self._learner.status.summary

    def load(self) -> LoadFailure | None:
        """Load the learner's code and the bank's; what stands in the learner's way is returned.

        Raises `BankFaultError` for the reference, `ConfigError` for an interpreter that cannot be used.
        """
        failure = self._learner.load(LOAD_SECONDS)
        if failure and failure.kind == "interpreter":
            raise ConfigError(failure.message, "set `python` in config.toml to one that works")
        if bad := self._bank.load(BANK_SECONDS):
            raise BankFaultError(f"the reference of {self.problem.id} does not load: {bad.message}")
        return failure

    def expected(self, batch: Sequence[Args]) -> list[Outcome]:
        """Give what the reference answers: each has a value."""
        outcomes = self._bank.values(batch, BANK_SECONDS) or self._bank.call_batch(batch, BANK_SECONDS)
        for args, outcome in zip(batch, outcomes, strict=False):
            if outcome.kind != "value" or outcome.wrong_type:
                raise BankFaultError(
                    f"the reference of {self.problem.id} failed on {args!r:.200}: {_complaint(outcome)}"
                )
        return outcomes

    def judge_batch(self, batch: Sequence[Args], limit: float | None = None) -> list[Judgement]:
        """Judge cases in their order. Shorter than the batch where one killed the worker: the last one returned.

        `limit` is the seconds for one case; by default what the problem says, or 20 times the reference if more.
        """
        answers = self.expected(batch)
        full = self._limit(answers)
        limit = full if limit is None else min(limit, full)
        outcomes = self._learner.call_batch(batch, limit, [answer.value for answer in answers])
        self.spent += sum(outcome.seconds for outcome in outcomes)
        self.spent -= REFERENCE_FACTOR * sum(answer.seconds for answer in answers)
        self._remember(batch, outcomes)
        cases = zip(batch, answers, outcomes, strict=False)
        judged = [self._judge(args, answer.value, outcome) for args, answer, outcome in cases]
        return [judgement._replace(hurried=True) for judgement in judged] if limit < full else judged

    def _limit(self, answers: Sequence[Outcome]) -> float:
        return max(self.problem.limits.seconds, REFERENCE_FACTOR * max(answer.seconds for answer in answers))

    def judge_one(self, args: Args, limit: float | None = None) -> Judgement:
        """Judge a single case."""
        return self.judge_batch([args], limit)[0]

    def judge_value(self, args: Args, expected: Plain, value: Plain) -> Judgement:
        """Judge a value as if a solution had returned it."""
        return self._judge(args, expected, Outcome("value", value=value))

    def judge_afresh(self, calls: Sequence[Args]) -> Judgement:
        """Judge the last of some calls after the others, in a new worker and under the full limit."""
        [answer] = self.expected(calls[-1:])
        limit = self._limit([answer])
        with self._new_learner() as worker:
            for args in calls[:-1]:
                worker.call(args, limit)
            return self._judge(calls[-1], answer.value, worker.call(calls[-1], limit))

    def renew(self) -> None:
        """End the learner's worker: the next call is made in a new one, which remembers nothing of those before."""
        self._learner.close()
        self._lives.append([])

    def time_reference(self, args: Args, calls: int) -> float | None:
        """Give the seconds of CPU that so many calls of the reference take; None where it fails."""
        spent = self._bank.time_calls(args, calls, BANK_SECONDS)
        return None if isinstance(spent, Outcome) else spent / 1e9

    def time_solution(self, args: Args, calls: int, cut: float) -> float | str:
        """Give the seconds of CPU that so many calls take, `cut` where they take longer, or what happened."""
        spent = self._learner.time_calls(args, calls, cut)
        if not isinstance(spent, Outcome):
            return min(spent / 1e9, cut)
        if spent.kind == "timeout":
            return cut
        return spent.fault.type if spent.fault else spent.kind

    def _judge(self, args: Args, expected: Plain, outcome: Outcome) -> Judgement:
        if self.problem.checker.valid is None:
            return judge(self.problem, args, expected, outcome)
        return judge(self.problem, args, expected, outcome, lambda value: self._is_valid(args, expected, value))

    def _is_valid(self, args: Args, expected: Plain, value: Plain) -> bool:
        verdict = self._bank.check_valid(value, expected, args, BANK_SECONDS)
        if isinstance(verdict, Outcome):
            raise BankFaultError(f"the checker of {self.problem.id} failed on {value!r:.200}: {_complaint(verdict)}")
        return verdict

    def calls_before(self, args: Args) -> list[Args]:
        """Give the calls that the same worker had answered before it was handed just these arguments."""
        for life in reversed(self._lives):
            for place, call in enumerate(life):
                if call is args:
                    return life[:place]
        return []

    def _remember(self, batch: Sequence[Args], outcomes: Sequence[Outcome]) -> None:
        self._lives[-1].extend(batch[: len(outcomes)])
        if outcomes[-1].kind not in {"value", "raise"}:
            self._lives.append([])
        good = [outcome.seconds for outcome in outcomes if outcome.kind == "value"]
        self.slowest_good = max([self.slowest_good, *good])

    def _new_learner(self) -> Worker:
        return _worker(self.problem, self._machine, self.source, self._filename, "learner")


def bank_worker(problem: Problem, machine: Machine) -> Worker:
    """Make the worker that runs the reference and the checker of a problem."""
    return _worker(problem, machine, problem.reference.encode(), REFERENCE, "bank")


def _worker(problem: Problem, machine: Machine, source: bytes, filename: str, role: str) -> Worker:
    """Both roles run on the same interpreter, so that their times can be compared."""
    return Worker(
        WorkerSpec(
            entry=entry_of(problem),
            source=source,
            filename=filename,
            role=role,
            limits=problem.limits,
            python=machine.python,
            layer=machine.layer,
        )
    )


def _complaint(outcome: Outcome) -> str:
    if outcome.fault:
        return f"{outcome.fault.type}: {outcome.fault.message}"
    return outcome.wrong_type or outcome.kind
