"""The schema of the database, step by step. A step that was released is never edited; a new one is added after it.

Each step runs in one transaction with its record (`user_version`), so a killed step leaves nothing behind.
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
"""`dril` in the file's header marks a database as drill's."""

_NEVER_REWRITTEN = """CREATE TRIGGER events_are_never_rewritten BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'events are appended, never rewritten'); END"""

Migration = Callable[[sqlite3.Connection], None]


def _log_of_events(db: sqlite3.Connection) -> None:
    """Make the log, which cannot be rebuilt. Triggers prevent that drill itself rewrites it by mistake.

    `rank` orders events as they happened, also when the clock was set back: the time in microseconds, or one more than
    the last rank. `evidence` (code and report) is the last column, so that folding never reads it.
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
    """Make the derived tables, so that no command has to read the whole log. `meta` has the version of the rules."""
    for statement in _DERIVED_TABLES:
        db.execute(statement)


def _facts_of_checks(db: sqlite3.Connection) -> None:
    """Replace the view in each check, as the screen shows it, with the facts, and add the language.

    This is the only rewrite of the log ever. No event is added or removed, and the derived tables do not change.
    """
    from runner.store.old_checks import with_facts  # noqa: PLC0415 - used once for each store

    db.execute("DROP TRIGGER events_are_never_rewritten")
    for (seq,) in db.execute("SELECT seq FROM events WHERE kind = 'check'").fetchall():
        row = db.execute("SELECT body, input, evidence FROM events WHERE seq = ?", (seq,)).fetchone()
        with suppress(ValueError, RecursionError):  # a row that is not JSON stays unchanged; `drill doctor` reports it
            body, failing, evidence = (each if each is None else json.loads(each) for each in row)
            rewritten = (each if each is None else dump(each) for each in with_facts(body, failing, evidence))
            db.execute("UPDATE events SET body = ?, evidence = ? WHERE seq = ?", (*rewritten, seq))
    db.execute(_NEVER_REWRITTEN)


def _index_of_interview_practice(db: sqlite3.Connection) -> None:
    """Add the events of interviews, mock interviews and answers to the index on rare kinds."""
    db.execute("DROP INDEX rare_kinds")
    db.execute(
        "CREATE INDEX rare_kinds ON events (kind, rank, id)"
        " WHERE kind IN ('answer', 'debrief', 'interview', 'mock', 'mock-step', 'note', 'session', 'undo')"
    )


MIGRATIONS: tuple[Migration, ...] = (_log_of_events, _derived_tables, _facts_of_checks, _index_of_interview_practice)


def migrate(db: sqlite3.Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the database up to date, step by step."""
    if version_of(db, path, len(migrations)) == len(migrations):
        return
    for number, step in enumerate(migrations, start=1):
        with transaction(db):
            # Check again inside the transaction: another drill may have taken the step meanwhile.
            if version_of(db, path, len(migrations)) < number:
                step(db)
                db.execute(f"PRAGMA user_version = {number}")


def version_of(db: sqlite3.Connection, path: Path, known: int = len(MIGRATIONS)) -> int:
    """Return how many steps were taken. Raises `StoreError` for a foreign file or one from a newer drill."""
    # The order matters: another drill may be creating the file between these queries. The application id must be read
    # last, because it must be there if the other queries have seen any table or version.
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
