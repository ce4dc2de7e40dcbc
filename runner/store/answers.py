"""Spoken answers to behavioral questions."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from runner.store import derived_tables
from runner.store.events import NOT_UNDONE, RARE, Event, EventKind, Json, new_id
from runner.store.log import next_rank, select


def add_answer(db: sqlite3.Connection, body: dict[str, Json], now: datetime) -> Event:
    """Log an answer, within the caller's transaction."""
    event = Event(new_id(), EventKind.ANSWER, now, next_rank(db, now), body=body)
    derived_tables.append(db, event)
    return event


def answers(db: sqlite3.Connection) -> list[Event]:
    """Return all answers that were not undone, in order."""
    return list(select(db, f"{RARE} AND kind = 'answer' AND {NOT_UNDONE} ORDER BY rank, id"))
