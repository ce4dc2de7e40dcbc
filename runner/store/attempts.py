"""An attempt: the events from `next` until the problem is accepted, given up, skipped or left, as one row.

`attempt_of` alone decides what a list of events means. It is pure, so that rows can be rebuilt at any time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from typing import Protocol

from runner.record import record
from runner.store.events import FIRST_LANGUAGE, Event, EventKind, Json
from runner.store.failed_checks import failed_checks, telling_groups
from runner.verdict import Verdict


class OpenedProblem(Protocol):
    """What the store records about a problem when it is opened; `IndexEntry` and `Problem` both have it.

    It is stored with the attempt, so that the history can be replayed without the bank of that day.
    """

    @property
    def id(self) -> str:
        """Its id in the bank."""
        ...

    @property
    def version(self) -> str:
        """The version of its content."""
        ...

    @property
    def topics(self) -> Sequence[str]:
        """Its topics, the main one first."""
        ...

    @property
    def difficulty(self) -> str:
        """`easy`, `medium` or `hard`."""
        ...

    @property
    def minutes(self) -> int:
        """The minutes that a prepared person needs."""
        ...

    @property
    def prior(self) -> float:
        """The probability of a clean first solve."""
        ...


class Ending(StrEnum):
    """How an attempt ended. `LEFT`: another problem was opened instead."""

    ACCEPTED = "accepted"
    GAVE_UP = "gave_up"
    SKIPPED = "skipped"
    LEFT = "left"


@record
class Facts:
    """A problem as it was when the attempt began."""

    version: str
    topics: tuple[str, ...]
    difficulty: str
    minutes: int
    prior: float


@record
class TellingGroups:
    """The failed checks that tell groups of inputs apart: how many, and in how many each group failed and was tried."""

    checks: int = 0
    failed: Mapping[str, int] = field(default_factory=dict)
    tried: Mapping[str, int] = field(default_factory=dict)


@record
class Attempt:
    """An attempt. While it is in flight, `ending` and `ended_at` are None.

    `checks` leaves out those in which the judge itself erred; `failed_checks` is the number of wrong programs.
    `hints` counts different hints. `verdict` is the last that counted, `failing_groups` how many failed checks each
    group had a part in. `minutes` is the time on task until now or the end; `is_timed` is False where the first event
    was a check, so that nobody knows when the work began. `in_mock`: it was part of a mock interview. `language`:
    that of the last check, "" before any. `rank` orders attempts: by end, those in flight by beginning.
    """

    id: str
    problem: str
    facts: Facts
    why: str
    opened_at: datetime
    ended_at: datetime | None
    ending: Ending | None
    minutes: float
    is_timed: bool
    checks: int
    failed_checks: int
    hints: int
    verdict: Verdict | None
    failing_groups: Mapping[str, int]
    telling: TellingGroups
    rank: int
    in_mock: bool = False
    language: str = ""


_ENDINGS = {EventKind.SOLUTION: Ending.GAVE_UP, EventKind.SKIPPED: Ending.SKIPPED, EventKind.LEFT: Ending.LEFT}


def opening_body(problem: OpenedProblem, why: str) -> dict[str, Json]:
    """Return the body of an `opened` event."""
    return {
        "version": problem.version,
        "topics": list(problem.topics),
        "difficulty": str(problem.difficulty),
        "minutes": problem.minutes,
        "prior": problem.prior,
        "why": why,
    }


def attempt_of(events: Sequence[Event]) -> Attempt | None:
    """Derive an attempt from its events, in order and without undone ones. None if the `opened` event is missing.

    Events after its end change nothing.
    """
    if not events or events[0].kind != EventKind.OPENED or events[0].problem is None:
        return None
    first = events[0]
    ending, counted = _until_end([event for event in events if event.kind != EventKind.UNDO])
    last = counted[-1]
    checks = [Verdict(event.body["verdict"]) for event in counted if event.kind == EventKind.CHECK]
    failed = failed_checks(counted)
    facts = facts_of(first.body)
    return Attempt(
        id=first.id,
        problem=first.problem or "",
        facts=facts,
        why=first.body["why"],
        opened_at=first.at,
        ended_at=last.at if ending else None,
        ending=ending,
        minutes=_minutes_on_task(counted, facts.minutes),
        is_timed=not first.body.get("by_check", False),
        checks=sum(verdict is not Verdict.JE for verdict in checks),
        failed_checks=len(failed),
        hints=len({event.body["number"] for event in counted if event.kind == EventKind.HINT}),
        verdict=next((v for v in reversed(checks) if v not in (Verdict.CE, Verdict.JE)), None),
        failing_groups=dict(Counter(group for event in failed for group in event.body["groups"])),
        telling=_telling(failed),
        rank=last.rank if ending else first.rank,
        in_mock="mock" in first.body,
        language=next((_language(event) for event in reversed(counted) if event.kind == EventKind.CHECK), ""),
    )


def _language(check: Event) -> str:
    language: str = check.body.get("language", FIRST_LANGUAGE)
    return language


def facts_of(body: Mapping[str, Json]) -> Facts:
    """Read the facts in the body of an `opened` event."""
    topics = tuple(body["topics"])
    return Facts(body["version"], topics, body["difficulty"], body["minutes"], body["prior"])


def _until_end(events: Sequence[Event]) -> tuple[Ending | None, Sequence[Event]]:
    for index, event in enumerate(events):
        ending = _ENDINGS.get(EventKind(event.kind)) if event.kind in _ENDINGS else None
        if event.kind == EventKind.CHECK and event.body["verdict"] == Verdict.AC:
            ending = Ending.ACCEPTED
        if ending:
            return ending, events[: index + 1]
    return None, events


def _telling(failed: Sequence[Event]) -> TellingGroups:
    found = [groups for event in failed if (groups := telling_groups(event))]
    return TellingGroups(
        len(found),
        dict(Counter(name for failing, _ in found for name in failing)),
        dict(Counter(name for _, tried in found for name in tried)),
    )


def _minutes_on_task(events: Sequence[Event], minutes: int) -> float:
    """Sum the gaps between events. A gap counts as at most the problem's own minutes, because longer ones are breaks.

    A gap in which the clock was set back counts as zero.
    """
    gaps = ((after.at - before.at).total_seconds() / 60 for before, after in pairwise(events))
    return round(sum(min(max(gap, 0.0), float(minutes)) for gap in gaps), 3)
