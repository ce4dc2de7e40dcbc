"""One check while it runs: the state that its stages share, and the two ways in which they try inputs."""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from runner.bank.model import FORMAT, Args, Problem
from runner.grading.found_inputs import FoundInputs
from runner.grading.input_counts import InputCounts
from runner.grading.judge import Judgment
from runner.grading.report import GrowthTable, Reason, Stage
from runner.grading.session import Session
from runner.grading.shrink_budget import ENDED, ShrinkBudget
from runner.grading.tolerance import MUCH_PRINTED
from runner.grading.worker.worker import CallOutcome
from runner.record import record
from runner.verdict import Verdict

BATCH, MOST = 50, 200
"""How many cases go to the workers at once: few at first, because most failures come early, then twice as many."""

STAGE_SECONDS = 60.0
"""A safety stop, far above what a stage takes on a loaded machine. If it is reached, the report says so."""

STAGE_CPU_SECONDS = 10.0
"""A second stop: a stage's time beyond 20 times the reference's. A solution that slow fails on large inputs."""

FEW, LONG_CALL = 5, 0.02
"""After a call of `LONG_CALL` seconds, batches have `FEW` cases, so that the stops are noticed in time."""

THREADS = "The solution leaves threads running when a call is over: wait for them (`join`) before it returns."

PRINTING = "Most of the time went into printing: take the `print` out and check again."

LEAST_LIMIT, MOST_LIMIT = 0.05, 0.25
SLOWER_THAN_GOOD = 20


@record
class Finding:
    """Why a check is not accepted: the failing case to show, and what is known about it.

    `larger` are the failing cases from which it was made smaller, the largest first. `first_call` is the call that has
    to come before it, if the solution keeps state.
    """

    stage: Stage
    judgment: Judgment
    larger: tuple[Judgment, ...] = ()
    reason: Reason = Reason.NONE
    first_call: Args | None = None
    note: str = ""


@dataclass(slots=True)
class Check:
    """What the stages of one check work with. Their choices depend on `seed` alone.

    `inputs` has the inputs that earlier checks of the problem have found, and keeps those of this one. The growth stage
    sets `growth` and `slow`: it has a table to show, but no failing input.
    """

    problem: Problem
    session: Session
    seed: int
    inputs: FoundInputs
    replay: tuple[Args, ...] = ()
    counts: InputCounts = field(init=False)
    notes: list[str] = field(default_factory=list)
    growth: GrowthTable | None = None
    slow: bool = False
    budget: ShrinkBudget = field(default_factory=ShrinkBudget)
    _stage: Stage = Stage.LOAD
    _spent_before: float = 0.0
    _deadline: float = field(default_factory=lambda: time.monotonic() + STAGE_SECONDS)

    def __post_init__(self) -> None:
        self.counts = InputCounts(self.problem, self.inputs.members)

    def try_all(self, cases: Iterable[Args], limit: float | None = None) -> Iterator[Judgment]:
        """Judge cases in batches, in their order. Ends after a failing case that ended the worker."""
        source, usual = filter(self.session.language.holds, cases), BATCH
        batch = list(islice(source, usual))
        while batch:
            usual = min(2 * usual, MOST)
            then = list(islice(source, usual))
            while batch:
                if self.is_ended:
                    return
                judged = self._judged(batch[:FEW] if self._is_slow_going else batch, limit, then)
                batch = batch[len(judged) :]
                yield from judged
                if judged[-1].killed:
                    return
            batch = then

    def try_one(self, args: Args, limit: float | None = None) -> Judgment:
        """Judge a single case, so that a hang names its input. One that the language cannot hold passes."""
        if not self.session.language.holds(args):
            return Judgment(args, None, CallOutcome("value"), Verdict.AC)
        return self._judged([args], limit)[0]

    def _judged(self, batch: list[Args], limit: float | None, then: Sequence[Args] = ()) -> list[Judgment]:
        judged = self.session.judge_batch(batch, limit, then)
        self.budget.note(judged, limit or self.short_limit, self.session.restart)
        for judgment in judged:
            self.counts.add(judgment)
        self._note_starved(judged[-1])
        if judged[-1].outcome.threads:
            self.notes.append(THREADS)
        if _is_printing(judged[-1].outcome):
            self.notes.append(PRINTING)
        return judged

    def begin(self, stage: Stage) -> None:
        """Set the clocks for a stage."""
        self._stage, self._deadline = stage, time.monotonic() + STAGE_SECONDS
        self._spent_before = self.session.spent

    @property
    def _is_slow_going(self) -> bool:
        if self.problem.query or self.problem.driver:
            return True  # each takes about `LONG_CALL`, so the clock would decide how many are tried
        return self.session.slowest_good >= LONG_CALL or self.budget.is_short

    @property
    def is_ended(self) -> bool:
        """Whether no more inputs are tried: the stage is out of time, or the shrink budget is spent."""
        if self.budget.is_over:
            self.notes.append(ENDED)
        return self.budget.is_over or self.out_of_time

    @property
    def out_of_time(self) -> bool:
        """Whether a clock has ended the stage. Its remaining inputs are not tried, and a note says so."""
        if time.monotonic() < self._deadline and self.session.spent - self._spent_before < STAGE_CPU_SECONDS:
            return False
        self.notes.append(f"The stage `{self._stage}` was ended by the clock before all of its inputs were tried.")
        return True

    @property
    def short_limit(self) -> float:
        """The seconds for a case while a smaller one is searched for: waiting for each hang would take too long."""
        limit = max(LEAST_LIMIT, SLOWER_THAN_GOOD * self.session.slowest_good)
        return min(self.problem.limits.seconds, limit, MOST_LIMIT)

    def _note_starved(self, judgment: Judgment) -> None:
        """Add a note if a call was ended that neither computed nor slept: other work had the machine."""
        outcome = judgment.outcome
        if outcome.kind == "timeout" and not (outcome.busy or outcome.asleep):
            self.notes.append(
                "A call was given up while other work kept the machine busy: check again when it is quiet."
            )


def _is_printing(outcome: CallOutcome) -> bool:
    """Whether printing took too long in all, or time ran out in a line that prints a lot."""
    return outcome.kind == "output" or (
        outcome.kind == "timeout"
        and len(outcome.printed) >= MUCH_PRINTED
        and outcome.fault is not None
        and "print" in outcome.fault.source
    )


def seed_of(problem: Problem, offset: int = 0) -> int:
    """Return the seed of a check: the same for the same problem, even after its text was edited."""
    return zlib.crc32(f"{problem.id}:{FORMAT}:{offset}".encode())
