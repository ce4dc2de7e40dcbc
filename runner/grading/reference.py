"""The reference and the checker of a problem, in a worker that never runs the learner's code.

Whatever goes wrong here is the bank's fault (`BankFaultError`, verdict JE), never the learner's.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType
from typing import Self

from runner.bank.model import Args, Plain, Problem
from runner.errors import BankFaultError
from runner.grading.machine import Machine, worker_for
from runner.grading.report import Fault
from runner.grading.worker.worker import CallOutcome, Timing
from runner.languages import reference_language

BANK_SECONDS = 5.0
"""Seconds for one case of the reference, far above what any needs. If it takes more, the bank is at fault."""

REFERENCE = "<reference>"


class Reference:
    """The bank's worker. A context manager: entering it starts the worker without waiting for it."""

    def __init__(self, problem: Problem, machine: Machine) -> None:
        self._id = problem.id
        language = reference_language(problem.kind)
        self._worker = worker_for(problem, machine, problem.reference.encode(), REFERENCE, "bank", language)
        self._begun: Sequence[Args] = ()
        self._prefetched: dict[int, tuple[Args, CallOutcome]] = {}

    def __enter__(self) -> Self:
        self._worker.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._worker.close()

    def load(self) -> None:
        """Load the reference, and forget what was prefetched for earlier checks. Raises `BankFaultError`."""
        self._collect_prefetched()
        self._prefetched.clear()
        if bad := self._worker.load(BANK_SECONDS):
            raise _fault("reference", bad.fault, f"the reference of {self._id} does not load: {bad.message}")

    def prefetch(self, batch: Sequence[Args]) -> None:
        """Start to compute the answers that will be needed next, while the caller does something else.

        Never raises for these inputs: `expected` does, when it is called for them.
        """
        self._collect_prefetched()
        if batch and id(batch[0]) not in self._prefetched:
            self._worker.begin_values(batch, BANK_SECONDS)
            self._begun = tuple(batch)  # the answers belong to the inputs as they are now, whatever becomes of the list

    def expected(self, batch: Sequence[Args]) -> list[CallOutcome]:
        """Return the reference's outcomes, each with a value. Raises `BankFaultError`."""
        outcomes = self._known(batch) or self._answered(batch)
        self._believe(batch, outcomes)
        return outcomes

    def _believe(self, batch: Sequence[Args], outcomes: Sequence[CallOutcome]) -> None:
        for args, outcome in zip(batch, outcomes, strict=False):
            if outcome.kind != "value" or outcome.wrong_type:
                said = f"the reference of {self._id} failed on {args!r:.200}: {outcome.complaint}"
                raise _fault("reference", outcome.fault, said)

    def is_valid(self, args: Args, expected: Plain, value: Plain) -> bool:
        """Call the problem's checker on a value. Raises `BankFaultError`."""
        self._collect_prefetched()
        verdict = self._worker.check_valid(value, expected, args, BANK_SECONDS)
        if isinstance(verdict, CallOutcome):
            said = f"the checker of {self._id} failed on {value!r:.200}: {verdict.complaint}"
            raise _fault("checker", verdict.fault, said)
        return verdict

    def time(self, args: Args, calls: int, which: int) -> Timing:
        """Time `calls` calls, and return the answer of the call `which`. Raises `BankFaultError`."""
        self._collect_prefetched()
        timing = self._worker.time_calls(args, calls, which, BANK_SECONDS)
        self._believe([args], [timing.outcome])
        return timing

    def _known(self, batch: Sequence[Args]) -> list[CallOutcome]:
        """Return the prefetched outcomes of exactly these inputs, once. Nothing if one of them is missing."""
        self._collect_prefetched()
        if not all(id(args) in self._prefetched for args in batch):
            return []
        found = [self._prefetched[id(args)][1] for args in batch]
        for args in batch:
            self._prefetched.pop(id(args), None)
        return found

    def _answered(self, batch: Sequence[Args]) -> list[CallOutcome]:
        self._worker.begin_values(batch, BANK_SECONDS)
        return self._worker.end_values() or self._worker.call_batch(batch, BANK_SECONDS)

    def _collect_prefetched(self) -> None:
        """Wait for what `prefetch` has begun. Inputs are known by their id, so they stay alive with their answers."""
        if self._begun:
            begun, self._begun = self._begun, ()
            outcomes = self._worker.end_values() or ()
            self._prefetched |= {id(args): (args, outcome) for args, outcome in zip(begun, outcomes, strict=False)}


def _fault(part: str, fault: Fault | None, said: str) -> BankFaultError:
    where = ("checker", "valid") if part == "checker" else (part,)
    return BankFaultError(said, where=where, line=fault.line if fault else 0)
