"""Taking back the last check, hint or skip. The event stays in the log; another one says that it does not count."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from runner.errors import UsageError
from runner.store import derived_tables
from runner.store.events import Event, EventKind, new_id
from runner.store.log import next_rank, select

_LAST = (
    "kind IN ('check', 'hint', 'skipped', 'solution') AND id NOT IN (SELECT event FROM undone)"
    " ORDER BY rank DESC, id DESC"
)


def undo_last(db: sqlite3.Connection, now: datetime) -> Event:
    """Take back the last check, hint or skip and return it. `UsageError` where there is nothing to take back.

    A solution that was seen cannot be unseen, nor can what came before it be taken back any more: else giving up could
    be undone by undoing what led to it.
    """
    last = next(select(db, _LAST), None)
    if last is None:
        raise UsageError("there is nothing to take back", "`drill undo` takes back the last check, hint or skip")
    if last.kind == EventKind.SOLUTION:
        raise UsageError(
            "the last thing was that you looked at the solution, and that cannot be taken back",
            "the problem will come again as a review",
        )
    undo = Event(
        id=new_id(),
        kind=EventKind.UNDO,
        at=now,
        rank=next_rank(db, now),
        problem=last.problem,
        attempt=last.attempt,
        body={"event": last.id},
    )
    derived_tables.append(db, undo)
    return last
