"""The database's form, step by step. A step that was released is never edited; a new one is added after it.

Each runs in one transaction with its record (`user_version`), so a kill in the middle leaves the step before.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from runner.errors import StoreError
from runner.store.connection import foreign, transaction
from runner.store.events import dump

APPLICATION_ID = 0x6472696C
"""`dril`, in the file's header: how a database of drill's is told from anybody else's."""

_NEVER_REWRITTEN = """CREATE TRIGGER events_are_never_rewritten BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'events are appended, never rewritten'); END"""

Migration = Callable[[sqlite3.Connection], None]


def _log_of_events(db: sqlite3.Connection) -> None:
    """Make the log, the one thing that cannot be rebuilt; the triggers keep even our own mistakes from rewriting it.

    `rank` orders events as they happened, also when the clock was set back: the time in microseconds, or one more than
    the last rank. `evidence` (code and report) stands last, so that folding never reads it.
    """
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in (
        """CREATE TABLE events (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            rank INTEGER NOT NULL,
            at INTEGER NOT NULL,
            zone INTEGER NOT NULL,
            kind TEXT NOT NULL,
            problem TEXT,
            attempt TEXT,
            body TEXT NOT NULL,
            input TEXT,
            evidence TEXT
        )""",
        "CREATE INDEX events_by_rank ON events (rank, id)",
        "CREATE INDEX events_by_attempt ON events (attempt, rank) WHERE attempt IS NOT NULL",
        "CREATE INDEX checks_by_problem ON events (problem, rank, id) WHERE kind = 'check'",
        "CREATE INDEX failing_inputs ON events (problem, rank, id) WHERE input IS NOT NULL",
        "CREATE INDEX rare_kinds ON events (kind, rank, id) WHERE kind IN ('debrief', 'note', 'session', 'undo')",
        _NEVER_REWRITTEN,
        """CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
            BEGIN SELECT RAISE(ABORT, 'events are appended, never deleted'); END""",
    ):
        db.execute(statement)


_DERIVED_TABLES = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE undone (event TEXT PRIMARY KEY) WITHOUT ROWID",
    """CREATE TABLE attempts (
        id TEXT PRIMARY KEY REFERENCES events (id),
        problem TEXT NOT NULL,
        opened_rank INTEGER NOT NULL,
        opened_at INTEGER NOT NULL,
        touched_rank INTEGER NOT NULL,
        touched_at INTEGER NOT NULL,
        zone INTEGER NOT NULL,
        ended_rank INTEGER,
        ending TEXT,
        content TEXT NOT NULL
    )""",
    "CREATE INDEX attempts_in_flight ON attempts (touched_rank, id) WHERE ended_rank IS NULL",
    "CREATE INDEX attempts_by_end ON attempts (ended_rank, id) WHERE ended_rank IS NOT NULL",
    "CREATE INDEX attempts_by_opening ON attempts (opened_at)",
    "CREATE INDEX attempts_by_problem ON attempts (problem, touched_rank, id, touched_at, zone, ending)",
    """CREATE TABLE problems (
        id TEXT PRIMARY KEY,
        attempts INTEGER NOT NULL,
        accepted INTEGER NOT NULL,
        given_up INTEGER NOT NULL,
        in_flight INTEGER NOT NULL,
        seen_at INTEGER NOT NULL,
        seen_zone INTEGER NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE records (
        id TEXT PRIMARY KEY REFERENCES events (id),
        kind TEXT NOT NULL,
        rank INTEGER NOT NULL,
        at INTEGER NOT NULL,
        zone INTEGER NOT NULL,
        body TEXT NOT NULL
    )""",
    "CREATE INDEX records_by_rank ON records (rank, id)",
    """CREATE TABLE reducers (
        name TEXT PRIMARY KEY,
        version TEXT NOT NULL,
        position INTEGER NOT NULL,
        floor INTEGER NOT NULL,
        dirty INTEGER
    ) WITHOUT ROWID""",
    """CREATE TABLE state (
        reducer TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (reducer, key)
    ) WITHOUT ROWID""",
    """CREATE TABLE journal (
        seq INTEGER PRIMARY KEY,
        reducer TEXT NOT NULL,
        rank INTEGER NOT NULL,
        key TEXT,
        before TEXT
    )""",
    "CREATE INDEX journal_by_rank ON journal (reducer, rank)",
)


def _derived_tables(db: sqlite3.Connection) -> None:
    """Make what is derived from the log, so that no command has to read all of it. `meta` says by which rules."""
    for statement in _DERIVED_TABLES:
        db.execute(statement)


def _facts_of_checks(db: sqlite3.Connection) -> None:
    """Keep of each check its facts and its language; before, the log kept the view that the screen shows.

    This is the one rewrite that the log has seen: no event comes or goes, and nothing that is derived changes.
    """
    from runner.store.old_checks import with_facts  # noqa: PLC0415 - once in the life of a store

    db.execute("DROP TRIGGER events_are_never_rewritten")
    for (seq,) in db.execute("SELECT seq FROM events WHERE kind = 'check'").fetchall():
        row = db.execute("SELECT body, input, evidence FROM events WHERE seq = ?", (seq,)).fetchone()
        with suppress(ValueError, RecursionError):  # a row that is no JSON stays as it is: `drill doctor` names it
            body, failing, evidence = (each if each is None else json.loads(each) for each in row)
            rewritten = (each if each is None else dump(each) for each in with_facts(body, failing, evidence))
            db.execute("UPDATE events SET body = ?, evidence = ? WHERE seq = ?", (*rewritten, seq))
    db.execute(_NEVER_REWRITTEN)


MIGRATIONS: tuple[Migration, ...] = (_log_of_events, _derived_tables, _facts_of_checks)


def migrate(db: sqlite3.Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the database up to date, step by step."""
    if version_of(db, path, len(migrations)) == len(migrations):
        return
    for number, step in enumerate(migrations, start=1):
        with transaction(db):
            # Asked again inside: of two drills that start at once, the second finds the work done.
            if version_of(db, path, len(migrations)) < number:
                step(db)
                db.execute(f"PRAGMA user_version = {number}")


def version_of(db: sqlite3.Connection, path: Path, known: int = len(MIGRATIONS)) -> int:
    """Tell how many steps were taken. Raises `StoreError` for a file that is foreign or from a newer drill."""
    # In this order: another drill may make the file what it is between any two of the questions, and what makes it
    # drill's has to be asked last, where the others have seen anything of it.
    is_empty = db.execute("SELECT NOT EXISTS (SELECT * FROM sqlite_master)").fetchone()[0]
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    application = db.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID and not (is_empty and application == version == 0):
        raise foreign(path)
    if version > known:
        raise StoreError(
            f"{path} was written by a newer drill: its format is {version}, this one knows formats up to {known}",
            "bring drill up to date: `pip install --upgrade interview-drill`",
        )
    return version
