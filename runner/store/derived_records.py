"""The records that are derived from the log: debriefs, sessions and interviews, each as last edited."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from runner.record import record
from runner.store.events import NOT_UNDONE, RARE, RECORDS, Event, Json, dump, microseconds, moment, zone_of
from runner.store.log import select


@record
class JournalRecord:
    """A debrief, session or interview: `body` as last edited, `at` and `rank` of the first version."""

    id: str
    kind: str
    at: datetime
    body: Json
    rank: int


OF_RECORDS = f"{RARE} AND kind IN {tuple(map(str, RECORDS))}"
"""The condition of the events that make or edit a record."""


def read_records(db: sqlite3.Connection, where: str, values: Iterable[Any] = ()) -> Iterator[JournalRecord]:
    """Read records by an SQL condition (with its order and limit)."""
    rows = db.execute(f"SELECT id, kind, at, zone, body, rank FROM records WHERE {where}", tuple(values))  # noqa: S608
    return (
        JournalRecord(each, kind, moment(at, zone), json.loads(body), rank) for each, kind, at, zone, body, rank in rows
    )


def root_of(event: Event) -> str:
    """Return the id of the record that an event makes or edits."""
    return event.body.get("of") or event.id


def refresh_record(db: sqlite3.Connection, root: str) -> int | None:
    """Derive a record: its time is that of its first event, its content that of the last that was not undone.

    Returns the rank from which the history has changed by that, None if it has not.
    """
    kept = f"{OF_RECORDS} AND {NOT_UNDONE} ORDER BY rank, id"
    versions = [event for event in select(db, kept) if root_of(event) == root]
    if not versions or versions[0].id != root:
        removed = db.execute("DELETE FROM records WHERE id = ? RETURNING rank", (root,)).fetchone()
        return removed[0] if removed else None
    first, last = versions[0], versions[-1]
    content = dump(last.body["record"])
    if (content,) == db.execute("SELECT body FROM records WHERE id = ?", (root,)).fetchone():
        return None
    row = (root, first.kind, first.rank, microseconds(first.at), zone_of(first.at), content)
    db.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?)", row)
    return first.rank
