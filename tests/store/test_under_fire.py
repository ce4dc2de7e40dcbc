"""Kills at any instant, two writers at once, a full disk: what was said to be stored is stored, and nothing is torn."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from runner.errors import StoreError
from runner.store.store import Store
from tests.support.storing import NOON, PROBLEMS, Chain, after, check, fingerprint

ROOT = Path(__file__).parents[2]
FIRST_ROUND = 0.05
"""Seconds within which a writer is killed that has not said anything yet: it makes the file in them."""

_WRITER = """
import sys
from contextlib import suppress
from pathlib import Path
from runner.errors import UsageError
from runner.store.store import Store
from tests.support.storing import PROBLEMS, Chain, after, check
path, mark, rounds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
print("ready", flush=True)
for number in range(rounds):
    with Store(path) as store:
        problem = PROBLEMS[number % 3]
        store.start_attempt(problem, after(number), mark)
        store.record_check(problem, check("WA", code=b"y" * 5000, failing={"nums": [mark, number]}), after(number))
        print(mark, number, flush=True)
        if number % 4 == 3:
            with suppress(UsageError):
                store.undo_last(after(number))
        store.record_check(problem, check("AC"), after(number))
        store.state(Chain())
"""


def writer(path, mark, rounds=1_000_000):
    environment = {"PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    command = [sys.executable, "-c", _WRITER, str(path), mark, str(rounds)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def killed(path, mark, rounds, share):
    """Run a writer, kill it in the middle of the round after `rounds`, and return what it said was stored.

    How long a round takes is measured on the way: on a busy machine it takes longer, and is killed as often.
    """
    process = writer(path, mark)
    assert process.stdout.readline() == "ready\n"
    began = time.monotonic()
    said = [process.stdout.readline() for _ in range(rounds)]
    time.sleep(share * (time.monotonic() - began) / rounds if rounds else share * FIRST_ROUND)
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate(timeout=60)
    return [line.split() for line in [*said, *rest.splitlines(keepends=True)] if line.endswith("\n")]


def logged(path):
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return {row[0] for row in db.execute("SELECT input FROM events WHERE input IS NOT NULL")}


def survives_kills(tmp_path, times):
    """One kill in four hits a new file, often in its making; the others go on where the last one was killed."""
    draw = random.Random(times)
    for number in range(times):
        path = tmp_path / f"{number // 4}.db"
        stored = killed(path, f"m{number}", draw.choice([0, 0, 1, 2]), draw.random())
        with Store(path) as store:
            kept = fingerprint(store)
            store.rebuild()
            assert fingerprint(store) == kept
        found = logged(path)
        assert all(f'{{"nums":["{mark}",{count}]}}' in found for mark, count in stored)


def test_kill_at_any_instant(tmp_path):
    survives_kills(tmp_path, 20)


@pytest.mark.slow
def test_kill_at_any_instant_many_times(tmp_path):
    survives_kills(tmp_path, 150)


def test_two_writers_at_once_both_land(path):
    """From the making of the file on."""
    writers = [writer(path, mark, rounds=25) for mark in ("one", "two")]
    for process in writers:
        process.communicate(timeout=120)
        assert process.returncode == 0
    found = logged(path)
    assert {f'{{"nums":["{mark}",{number}]}}' for mark in ("one", "two") for number in range(25)} <= found
    with Store(path) as store:
        kept = fingerprint(store)
        store.rebuild()
        assert fingerprint(store) == kept


def test_somebody_else_holds_the_file_for_long(path, monkeypatch):
    monkeypatch.setattr("runner.store.connection.BUSY_SECONDS", 0.05)
    with Store(path) as store, Store(path) as other:
        other._db.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another drill has been writing"):
            store.add_note("two-sum", "x", NOON)
        other._db.execute("ROLLBACK")
        store.add_note("two-sum", "y", NOON)
        assert [note.text for note in other.notes()] == ["y"]


def test_a_full_disk_loses_nothing(path):
    with Store(path) as store:
        store.start_attempt(PROBLEMS[0], NOON)
        store.record_check(PROBLEMS[0], check("WA"), after(1))
        before = fingerprint(store)
        pages = store._db.execute("PRAGMA page_count").fetchone()[0]
        store._db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreError, match="the disk is full") as caught:
            store.record_check(PROBLEMS[0], check("AC", code=b"z" * 100_000), after(2))
        assert "make room" in caught.value.fix
        assert fingerprint(store) == before
        store._db.execute("PRAGMA max_page_count = 1000000")
        assert store.record_check(PROBLEMS[0], check("AC", code=b"z" * 100_000), after(2)).has_ended
        assert store.state(Chain())["count"] == 1


_ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from runner.errors import StoreError
from runner.store.store import Store
from tests.support.storing import NOON
resource.setrlimit(resource.RLIMIT_FSIZE, (16_000, 16_000))
with Store(Path(sys.argv[1])) as store:
    print(store.open_problem().problem)
    try:
        store.add_note("two-sum", "x" * 50_000, NOON)
    except StoreError as error:
        print(error.message)
"""


def test_what_is_there_can_be_read_on_a_full_disk(path):
    """SQLite finds no room for the memory that it shares with other drills: this one does without."""
    with Store(path) as store:
        store.start_attempt(PROBLEMS[0], NOON)
    done = run_script(_ON_A_FULL_DISK, path)
    assert done[0] == PROBLEMS[0].id
    assert "could not be" in done[1]
    with Store(path) as store:
        store.add_note("two-sum", "y", NOON)


def run_script(script, path):
    environment = {"PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    command = [sys.executable, "-c", script, str(path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.splitlines()


_ON_A_SMALL_DISK = """
import resource, sys
from pathlib import Path
from runner.errors import StoreError
from runner.store.store import Store
from tests.support.storing import NOON, PROBLEMS, check
with Store(Path(sys.argv[1])) as store:
    store.record_check(PROBLEMS[0], check("WA", failing={"nums": ["kept"]}), NOON)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
    try:
        for _ in range(100):
            store.record_check(PROBLEMS[0], check("WA", code=b"z" * 10_000), NOON)
    except StoreError as error:
        print(error.message, "|", error.fix)
"""


def test_a_file_that_may_not_grow(path):
    """The kernel's own refusal in the midst of a write."""
    assert "could not be" in run_script(_ON_A_SMALL_DISK, path)[0]
    assert '{"nums":["kept"]}' in logged(path)
    with Store(path) as store:
        store.record_check(PROBLEMS[0], check("AC"), after(1))
