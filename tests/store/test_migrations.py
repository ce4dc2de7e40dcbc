"""The database's form: made step by step, each step whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from runner.store import derived_tables, migrations
from runner.store.connection import connect
from runner.store.migrations import MIGRATIONS, migrate, version_of
from runner.store.store import Store
from tests.support.storing import NOON, PROBLEMS, after, check, fingerprint


def version(path):
    with closing(sqlite3.connect(path)) as db:
        return db.execute("PRAGMA user_version").fetchone()[0]


def practiced(path):
    with Store(path) as store:
        store.start_attempt(PROBLEMS[0], NOON)
        store.record_check(PROBLEMS[0], check("WA", ["empty"], failing={"nums": []}), after(2))
        store.record_check(PROBLEMS[0], check("AC"), after(4))
        return list(store.export_lines())


def test_a_new_database_has_the_newest_form(path):
    practiced(path)
    assert version(path) == len(MIGRATIONS)


class Interrupted:
    """A connection to a new file that another drill makes its own just before the question of that number."""

    def __init__(self, db, path, question):
        self._db, self._path, self._left = db, path, question

    def execute(self, statement):
        if self._left == 0:
            Store(self._path).close()
        self._left -= 1
        return self._db.execute(statement)


@pytest.mark.parametrize("question", range(3))
def test_a_file_that_another_drill_makes_meanwhile_is_no_foreign_one(path, question):
    with closing(connect(path)) as db:
        assert version_of(Interrupted(db, path, question), path) in (0, len(MIGRATIONS))
    assert version(path) == len(MIGRATIONS)


@pytest.mark.parametrize("old", range(len(MIGRATIONS) + 1))
def test_from_every_old_version(path, tmp_path, old):
    """An old file holds the log; whatever is derived is made of it when the file is opened."""
    lines = practiced(tmp_path / "today.db")
    db = connect(path)
    migrate(db, path, MIGRATIONS[:old])
    if old:
        with closing(sqlite3.connect(tmp_path / "today.db")) as today:
            rows = today.execute("SELECT * FROM events").fetchall()
        db.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    db.close()
    with Store(path) as store, Store(tmp_path / "today.db") as today:
        if not old:
            store.import_lines(lines)
        assert fingerprint(store) == fingerprint(today)
    assert version(path) == len(MIGRATIONS)


@pytest.mark.parametrize("broken", range(len(MIGRATIONS)))
def test_a_step_that_fails_halfway_leaves_the_step_before(path, broken, monkeypatch):
    def fail_halfway(db):
        MIGRATIONS[broken](db)
        raise KeyboardInterrupt

    steps = (*MIGRATIONS[:broken], fail_halfway, *MIGRATIONS[broken + 1 :])
    db = connect(path)
    with pytest.raises(KeyboardInterrupt):
        migrate(db, path, steps)
    db.close()
    assert version(path) == broken
    assert practiced(path)
    assert version(path) == len(MIGRATIONS)


def test_rules_that_changed_derive_everything_again(path, monkeypatch):
    practiced(path)
    with Store(path) as store:
        kept = fingerprint(store)
        store._db.execute("UPDATE attempts SET ending = 'left'")
        store._db.execute("DELETE FROM problems")
    monkeypatch.setattr(derived_tables, "RULES", "the next")
    with Store(path) as store:
        assert fingerprint(store) == kept


def test_the_log_cannot_be_rewritten(path):
    practiced(path)
    with Store(path) as store:
        for statement in ("UPDATE events SET at = 0", "DELETE FROM events"):
            with pytest.raises(sqlite3.IntegrityError, match="never"):
                store._db.execute(statement)


def test_the_write_ahead_log_is_in_use(store):
    assert store._db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert store._db.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_without_a_write_ahead_log_it_works_as_well(path, monkeypatch):
    monkeypatch.setattr("runner.store.store.tune", lambda db: None)
    lines = practiced(path)
    with Store(path) as store:
        assert store._db.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        assert list(store.export_lines()) == lines


def test_migrations_are_in_order_and_documented():
    assert all(step.__doc__ for step in migrations.MIGRATIONS)
