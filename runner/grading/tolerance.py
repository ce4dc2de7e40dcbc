"""What calls may do besides returning before it counts against a solution: leave threads running, and print."""

from __future__ import annotations

from runner.grading.report import Fault
from runner.grading.worker.outcome import CallOutcome

MOST_OVERRUNS = 20
"""How often a call may leave a computing thread, or a dozen sleeping ones."""

LEFT_RUNNING = "its answers so far are right, but threads that it started keep running after each call"

MUCH_PRINTED = 20_000
"""Characters that one call prints: more than anybody reads."""

MOST_PRINTING = 3.0
"""Seconds that calls which print so much may take in all, beyond 20 times the reference's."""

PRINTS_TOO_MUCH = "it prints so much that there is no time to try all inputs"


class Tolerance:
    """Counts what the calls of one check do besides returning. Too much of it becomes the last call's fault."""

    def __init__(self) -> None:
        self._overruns = 0
        self._printing = 0.0

    def after(self, outcomes: list[CallOutcome], spent: float) -> list[CallOutcome]:
        """Return the outcomes of a batch, the last one with its fault if one was found.

        `spent` is the time of these calls beyond 20 times the reference's.
        """
        outcomes = self._running(outcomes)
        return self._printed(outcomes, spent) if len(outcomes[0].printed) >= MUCH_PRINTED else outcomes

    def _running(self, outcomes: list[CallOutcome]) -> list[CallOutcome]:
        """Tolerate threads that end the worker only `MOST_OVERRUNS` times: otherwise a check would take minutes."""
        self._overruns += outcomes[-1].overrun
        if not outcomes[-1].overrun or self._overruns <= MOST_OVERRUNS:
            return outcomes
        return [*outcomes[:-1], outcomes[-1]._replace(kind="threads", fault=Fault("threads", LEFT_RUNNING))]

    def _printed(self, outcomes: list[CallOutcome], spent: float) -> list[CallOutcome]:
        """Let calls that print very much take `MOST_PRINTING` seconds: inputs that are not tried may fail.

        Of what a batch prints only the first part is kept, so its first call speaks for all of it.
        """
        self._printing += spent
        if self._printing <= MOST_PRINTING or outcomes[-1].kind != "value":
            return outcomes
        return [*outcomes[:-1], outcomes[-1]._replace(kind="output", fault=Fault("output", PRINTS_TOO_MUCH))]
