"""Undo of the last step: it stays in the log, and another event says that it is undone."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from runner.errors import UsageError
from runner.store import derived_tables
from runner.store.events import NOT_UNDONE, Event, EventKind, new_id
from runner.store.log import next_rank, select

_JUDGED = "kind = 'mock-step' AND instr(body, '\"step\":\"judged\"')"
_STEPS = f"(kind IN ('check', 'hint', 'skipped', 'solution', 'answer', 'interview') OR ({_JUDGED})) AND {NOT_UNDONE}"
_SHOWN = (
    "(kind IN ('opened', 'check', 'hint', 'skipped', 'solution') OR (kind = 'undo' AND attempt IS NOT NULL)"
    f" OR ((kind IN ('answer', 'interview') OR ({_JUDGED})) AND {NOT_UNDONE}))"
)
WHAT = "the last check, hint, skip, answer, mock interview or change of the calendar"
_LATEST = "ORDER BY rank DESC, id DESC"


def last_step(db: sqlite3.Connection) -> Event:
    """Return the event that an undo concerns: the last step of practice, or of the calendar. Raises `UsageError`.

    The attempt that was shown last comes first, then all others. After a solution was shown, nothing before it can be
    undone, so that nobody can undo giving up.
    """
    shown = next(select(db, f"{_SHOWN} {_LATEST}"), None)
    of_attempt = shown and next(select(db, f"attempt = ? AND {_STEPS} {_LATEST}", (shown.attempt,)), None)
    last = of_attempt or next(select(db, f"{_STEPS} {_LATEST}"), None)
    if last is None:
        raise UsageError("there is nothing to take back", f"`drill undo` takes back {WHAT}")
    if last.kind == EventKind.SOLUTION:
        raise UsageError(
            "the last thing was that you looked at the solution, and that cannot be taken back",
            "the problem will come again as a review",
        )
    return last


def undo_last(db: sqlite3.Connection, now: datetime) -> Event:
    """Undo the event that `last_step` returns, and return it. A mock interview is undone with all that came of it."""
    last = last_step(db)
    if last.kind == EventKind.MOCK_STEP:
        for each in (*last.body.get("logged", ()), last.body["mock"]):
            for event in list(select(db, "id = ?", (each,))):
                _undo(db, event, now)
    _undo(db, last, now)
    return last


def _undo(db: sqlite3.Connection, event: Event, now: datetime) -> None:
    body = {"event": event.id}
    undo = Event(new_id(), EventKind.UNDO, now, next_rank(db, now), event.problem, event.attempt, body)
    derived_tables.append(db, undo)
