"""Counts by topic, day and language, updated by a reducer, so that no command reads the whole history for them.

Keys: `topic/<id>` (of the problem's main topic), `day/<date>` (the learner's own day, as `runner.day` has it) and
`language/<name>` (of the last check). Of
a topic, `groups` counts the failed checks in which a group of inputs failed. `telling` counts those that
distinguish groups: their problems, and for each group how many of them failed it and how many tried it. `clean` counts
what was accepted at the first check, without a hint.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from runner.day import day_of
from runner.store.attempts import Attempt, Ending
from runner.store.derived_records import JournalRecord
from runner.store.events import Json

_COUNTED = {"attempts": 0, "accepted": 0, "clean": 0, "minutes": 0.0}
_NOTHING = {
    **_COUNTED,
    "failed_checks": 0,
    "hints": 0,
    "groups": {},
    "telling": {"checks": 0, "problems": [], "groups": {}},
    "timed": [0, 0.0, 0],
}


class CountsTable(Protocol):
    """Where counts are stored: a `ReducerState`, or a plain dict (`count_attempts`)."""

    def get(self, key: str, default: Json = None) -> Json:
        """Read a value."""

    def put(self, key: str, value: Json) -> None:
        """Write a value."""


class ActivityCounts:
    """The reducer. An attempt without a check, a hint or giving up is not counted."""

    name = "tallies"
    version = "6"

    def fold(self, item: Attempt | JournalRecord, state: CountsTable) -> None:
        """Count one more ended attempt."""
        if isinstance(item, JournalRecord) or item.ended_at is None or not _was_tried(item):
            return
        topic = f"topic/{item.facts.topics[0]}" if item.facts.topics else "topic/"
        state.put(topic, _topic_with(state.get(topic), item, item.ended_at))
        for key in (f"day/{day_of(item.ended_at)}", *([f"language/{item.language}"] if item.language else [])):
            state.put(key, _counted(state.get(key) or _COUNTED, item))


def count_attempts(attempts: Iterable[Attempt]) -> dict[str, Json]:
    """Count only these attempts, with the same keys."""
    counts = _CountsDict()
    for attempt in attempts:
        ActivityCounts().fold(attempt, counts)
    return counts.values


class _CountsDict:
    def __init__(self) -> None:
        self.values: dict[str, Json] = {}

    def get(self, key: str, default: Json = None) -> Json:
        return self.values.get(key, default)

    def put(self, key: str, value: Json) -> None:
        self.values[key] = value


def _was_tried(attempt: Attempt) -> bool:
    return bool(attempt.checks or attempt.hints or attempt.ending is Ending.GAVE_UP)


def _topic_with(before: Json, attempt: Attempt, ended_at: datetime) -> Json:
    before = before or _NOTHING
    groups = dict(before["groups"])
    for group, times in attempt.failing_groups.items():
        groups[group] = groups.get(group, 0) + times
    return {
        **_counted(before, attempt),
        "failed_checks": before["failed_checks"] + attempt.failed_checks,
        "hints": before["hints"] + attempt.hints,
        "groups": groups,
        "telling": _telling_with(before["telling"], attempt),
        "timed": _timed_with(before["timed"], attempt),
        "last": ended_at.isoformat(),
    }


def _telling_with(before: Json, attempt: Attempt) -> Json:
    telling = attempt.telling
    if not telling.checks:
        return before
    groups = dict(before["groups"])
    for name, tried in telling.tried.items():
        failed_before, tried_before = groups.get(name, (0, 0))
        groups[name] = [failed_before + telling.failed.get(name, 0), tried_before + tried]
    problems = sorted({*before["problems"], attempt.problem})
    return {"checks": before["checks"] + telling.checks, "problems": problems, "groups": groups}


def _timed_with(before: Json, item: Attempt) -> list[Json]:
    """Add a solve whose time is known: the number of solves, their minutes, and the minutes that problems declare."""
    solves, minutes, target = before
    if item.ending is not Ending.ACCEPTED or not item.is_timed:
        return list(before)
    return [solves + 1, round(minutes + item.minutes, 3), target + item.facts.minutes]


def _counted(before: Json, attempt: Attempt) -> dict[str, Json]:
    is_accepted = attempt.ending is Ending.ACCEPTED
    return {
        **before,
        "attempts": before["attempts"] + 1,
        "accepted": before["accepted"] + is_accepted,
        "clean": before["clean"] + (is_accepted and not attempt.failed_checks and not attempt.hints),
        "minutes": round(before["minutes"] + attempt.minutes, 3),
    }
