"""Plain counts by topic and by day, kept by a reducer so that nobody has to read the whole history for them.

Keys: `topic/<id>` (of the problem's main topic) and `day/<date>` (the learner's own day, which turns at four in the
morning).
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from runner.store.attempts import Attempt, Ending
from runner.store.derived import Record
from runner.store.events import Json
from runner.store.folding import Slate

DAY_TURNS_AT = timedelta(hours=4)


def day_of(at: datetime) -> date:
    """Give the learner's day that a time belongs to; the night before four o'clock is still yesterday's."""
    return (at - DAY_TURNS_AT).date()


class Tallies:
    """The reducer. An attempt that was only opened, without a check, a hint or giving up, counts nowhere."""

    name = "tallies"
    version = "1"

    def fold(self, item: Attempt | Record, state: Slate) -> None:
        """Count one more attempt."""
        if isinstance(item, Record) or item.ended_at is None or not _was_tried(item):
            return
        topic = f"topic/{item.facts.topics[0]}" if item.facts.topics else "topic/"
        state.put(topic, _topic_with(state.get(topic), item, item.ended_at))
        day = f"day/{day_of(item.ended_at)}"
        before = state.get(day) or {"attempts": 0, "accepted": 0, "minutes": 0.0}
        state.put(day, _counted(before, item))


def _was_tried(attempt: Attempt) -> bool:
    return bool(attempt.checks or attempt.hints or attempt.ending is Ending.GAVE_UP)


def _topic_with(before: Json, attempt: Attempt, ended_at: datetime) -> Json:
    before = before or {"attempts": 0, "accepted": 0, "minutes": 0.0, "failed_checks": 0, "hints": 0, "groups": {}}
    groups = dict(before["groups"])
    for group, times in attempt.failing_groups.items():
        groups[group] = groups.get(group, 0) + times
    return {
        **_counted(before, attempt),
        "failed_checks": before["failed_checks"] + attempt.failed_checks,
        "hints": before["hints"] + attempt.hints,
        "groups": groups,
        "last": ended_at.isoformat(),
    }


def _counted(before: Json, attempt: Attempt) -> dict[str, Json]:
    return {
        **before,
        "attempts": before["attempts"] + 1,
        "accepted": before["accepted"] + (attempt.ending is Ending.ACCEPTED),
        "minutes": round(before["minutes"] + attempt.minutes, 3),
    }
