"""Files that cannot be used: one clear error each, with the way out, and the file left as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import urllib.parse  # noqa: F401 - Python 3.13 imports it late, where another user may not read the library
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from runner.errors import StoreError
from runner.store.connection import explained
from runner.store.store import Store
from tests.support.storing import NOON, PROBLEMS, check


def refused(path, words):
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError, match=words) as caught:
        Store(path)
    assert str(path) in caught.value.message
    assert caught.value.fix
    assert before == (path.read_bytes() if path.is_file() else None)


def filled(path, checks=60):
    with Store(path) as store:
        for number in range(checks):
            store.record_check(PROBLEMS[0], check("WA", code=b"x" * 900, failing={"nums": [number]}), NOON)
    return path


def test_text(path):
    path.write_text("dear diary, " * 100)
    refused(path, "is not a database of drill's")


def test_short_text(path):
    path.write_text("hi")
    refused(path, "is not a database of drill's")


def test_somebody_elses_database(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE songs (name TEXT)")
        db.commit()
    refused(path, "is not a database of drill's")


def test_somebody_elses_database_with_a_version(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 2")
    refused(path, "is not a database of drill's")


def test_a_newer_drills(path):
    filled(path, 1)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")
    refused(path, "written by a newer drill: its format is 99")


@pytest.mark.parametrize("share", [0.99, 0.5, 0.1])
def test_truncated(path, share):
    filled(path)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    refused(path, "is damaged: it ends too early")


def test_truncated_within_the_header(path):
    filled(path, 1)
    path.write_bytes(path.read_bytes()[:60])
    refused(path, "is damaged|not a database")


def test_overwritten_in_the_middle(path):
    filled(path)
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    refused(path, "is damaged")


def test_an_empty_file_is_a_new_database(path):
    """A kill at the first instant leaves one."""
    path.touch()
    with Store(path) as store:
        assert store.attempts() == []


def test_whatever_else_goes_wrong_is_said_as_well(path):
    with pytest.raises(StoreError, match="could not be read or written: something odd") as caught, explained(path):
        raise sqlite3.OperationalError("something odd")
    assert caught.value.fix


def test_no_folder(tmp_path):
    refused(tmp_path / "nowhere" / "drill.db", "cannot be made")


def test_a_folder_in_its_place(path):
    path.mkdir()
    refused(path, "cannot be written")


@contextmanager
def as_somebody_else():
    """Root may write everywhere: put it off for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def readable_home():
    """A folder that others can read and nobody but us may write, even where the tests run as root."""
    home = Path(tempfile.mkdtemp())
    yield home
    home.chmod(0o755)
    shutil.rmtree(home)


@pytest.mark.parametrize("is_there", [True, False])
def test_a_read_only_home(readable_home, is_there):
    path = readable_home / "drill.db"
    if is_there:
        filled(path, 1)
        path.chmod(0o444)
    readable_home.chmod(0o555)
    with (
        as_somebody_else(),
        pytest.raises(StoreError, match=r"cannot be (written|made)") as caught,
        Store(path) as store,
    ):
        store.add_note("two-sum", "x", NOON)
    assert "DRILL_HOME" in caught.value.fix


def test_what_is_there_can_be_read_in_a_read_only_home(readable_home):
    path = readable_home / "drill.db"
    filled(path, 1)
    path.chmod(0o444)
    readable_home.chmod(0o555)
    with as_somebody_else(), Store(path) as store:
        assert store.open_problem().failed_checks == 1
        with pytest.raises(StoreError, match="cannot be written"):
            store.add_note("two-sum", "x", NOON)
        assert len(list(store.export_lines())) > 1
