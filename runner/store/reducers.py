"""Reducers: states that are computed from the whole history, and updated with only what is new.

A reducer (the curriculum's estimates, the activity counts) gets every ended attempt and every record, in order, and a
`ReducerState` to write to. A journal of the last writes allows to roll back after an undo and to fold again. A change
further back (an import) starts again from nothing. The state is always that of a fold over the whole history.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from heapq import merge
from typing import Protocol

from runner.store.attempts import Attempt
from runner.store.connection import transaction
from runner.store.derived_records import JournalRecord, read_records
from runner.store.derived_tables import read_attempts
from runner.store.events import Json, dump

JOURNAL_LENGTH = 64
"""How many folded items can be rolled back. People undo the last few events, and a longer journal costs space."""


class ReducerState:
    """A reducer's state: JSON values by key. Do not change a value that was read; put a new one."""

    def __init__(self, db: sqlite3.Connection, reducer: str) -> None:
        self._db = db
        self._reducer = reducer
        self._values: dict[str, Json] = {}
        self._written: dict[str, Json] = {}

    def get(self, key: str, default: Json = None) -> Json:
        """Read a value."""
        if key not in self._values:
            text = self._stored(key)
            self._values[key] = None if text is None else json.loads(text)
        value = self._values[key]
        return default if value is None else value

    def put(self, key: str, value: Json) -> None:
        """Write a value. None removes the key."""
        if key not in self._written:
            self._written[key] = self.get(key)
        self._values[key] = value

    def take_written(self) -> dict[str, Json]:
        """Return the keys written since the last call, with the values that they had before."""
        written, self._written = self._written, {}
        return written

    def save(self, keys: set[str]) -> None:
        """Write the values of these keys into the database."""
        for key in keys:
            _write(self._db, self._reducer, key, _text(self._values[key]))

    def _stored(self, key: str) -> str | None:
        query = "SELECT value FROM state WHERE reducer = ? AND key = ?"
        row = self._db.execute(query, (self._reducer, key)).fetchone()
        return None if row is None else row[0]


class Reducer(Protocol):
    """A pure fold. If `version` changes, the state is computed again."""

    @property
    def name(self) -> str:
        """The name under which its state is stored."""
        ...

    @property
    def version(self) -> str:
        """The version. It must change whenever the same history would give another state."""
        ...

    def fold(self, item: Attempt | JournalRecord, state: ReducerState) -> None:
        """Add one more ended attempt or record to the state. Items come in the order of their rank."""
        ...


def catch_up(db: sqlite3.Connection, reducer: Reducer) -> None:
    """Bring the reducer's state up to date. Writes nothing if nothing has happened."""
    if _is_up_to_date(db, reducer):
        return
    with transaction(db):
        _go_back(db, reducer)
        _fold_new(db, reducer)
        _trim_journal(db, reducer.name)


def _text(value: Json) -> str | None:
    return None if value is None else dump(value)


def _write(db: sqlite3.Connection, reducer: str, key: str, text: str | None) -> None:
    """Write one value of a state. None removes it."""
    if text is None:
        db.execute("DELETE FROM state WHERE reducer = ? AND key = ?", (reducer, key))
    else:
        db.execute("INSERT OR REPLACE INTO state VALUES (?, ?, ?)", (reducer, key, text))


def _is_up_to_date(db: sqlite3.Connection, reducer: Reducer) -> bool:
    row = db.execute("SELECT version, position, dirty FROM reducers WHERE name = ?", (reducer.name,)).fetchone()
    if row is None or row[0] != reducer.version or row[2] is not None:
        return False
    new = (
        "SELECT EXISTS (SELECT * FROM attempts WHERE ended_rank > :position)"
        " OR EXISTS (SELECT * FROM records WHERE rank > :position)"
    )
    return not db.execute(new, {"position": row[1]}).fetchone()[0]


def _go_back(db: sqlite3.Connection, reducer: Reducer) -> None:
    """Roll the state back to before the first change in the history, or reset it."""
    query = "SELECT version, floor, dirty FROM reducers WHERE name = ?"
    row = db.execute(query, (reducer.name,)).fetchone()
    if row is None or row[0] != reducer.version or (row[2] is not None and row[2] <= row[1]):
        _reset(db, reducer)
    elif row[2] is not None:
        _roll_back(db, reducer.name, row[2], row[1])


def _reset(db: sqlite3.Connection, reducer: Reducer) -> None:
    for table in ("state", "journal"):
        db.execute(f"DELETE FROM {table} WHERE reducer = ?", (reducer.name,))  # noqa: S608 - names of our own
    db.execute("INSERT OR REPLACE INTO reducers VALUES (?, ?, -1, -1, NULL)", (reducer.name, reducer.version))


def _roll_back(db: sqlite3.Connection, name: str, dirty: int, floor: int) -> None:
    where = "FROM journal WHERE reducer = ? AND rank >= ?"
    for key, before in db.execute(f"SELECT key, before {where} ORDER BY seq DESC", (name, dirty)).fetchall():
        if key is not None:
            _write(db, name, key, before)
    db.execute(f"DELETE {where}", (name, dirty))
    last = db.execute("SELECT max(rank) FROM journal WHERE reducer = ?", (name,)).fetchone()[0]
    db.execute("UPDATE reducers SET position = ?, dirty = NULL WHERE name = ?", (max(floor, last or -1), name))


def _fold_new(db: sqlite3.Connection, reducer: Reducer) -> None:
    position = db.execute("SELECT position FROM reducers WHERE name = ?", (reducer.name,)).fetchone()[0]
    state, changed = ReducerState(db, reducer.name), set[str]()
    first_journaled = _first_journaled(db, position)
    for item in _items(db, position):
        reducer.fold(item, state)
        written = state.take_written()
        changed |= written.keys()
        position = item.rank
        if position >= first_journaled:
            entries: list[tuple[str | None, Json]] = [(None, None), *written.items()]
            rows = [(reducer.name, position, key, _text(before)) for key, before in entries]
            db.executemany("INSERT INTO journal (reducer, rank, key, before) VALUES (?, ?, ?, ?)", rows)
    state.save(changed)
    db.execute("UPDATE reducers SET position = ? WHERE name = ?", (position, reducer.name))


def _items(db: sqlite3.Connection, position: int) -> Iterator[Attempt | JournalRecord]:
    attempts = read_attempts(db, "ended_rank > ? ORDER BY ended_rank, id", (position,))
    records = read_records(db, "rank > ? ORDER BY rank, id", (position,))
    return merge(attempts, records, key=lambda item: (item.rank, item.id))


def _first_journaled(db: sqlite3.Connection, position: int) -> int:
    """Return the rank from which a fold writes a journal: one item more than `_trim_journal` keeps; 0 for all."""
    query = "SELECT ended_rank FROM attempts WHERE ended_rank > ? ORDER BY ended_rank DESC LIMIT 1 OFFSET ?"
    row = db.execute(query, (position, JOURNAL_LENGTH)).fetchone()
    return row[0] if row else 0


def _trim_journal(db: sqlite3.Connection, name: str) -> None:
    """Delete the journal of all but the last items, and record how far back it reaches."""
    query = "SELECT rank FROM journal WHERE reducer = ? AND key IS NULL ORDER BY rank DESC LIMIT 1 OFFSET ?"
    row = db.execute(query, (name, JOURNAL_LENGTH)).fetchone()
    if row:
        db.execute("DELETE FROM journal WHERE reducer = ? AND rank <= ?", (name, row[0]))
        db.execute("UPDATE reducers SET floor = max(floor, ?) WHERE name = ?", (row[0], name))
