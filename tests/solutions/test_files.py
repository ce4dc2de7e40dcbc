"""The learner's files: never overwritten, never deleted."""

from __future__ import annotations

import os
from datetime import UTC, datetime

import pytest

from runner.errors import StoreError, UsageError
from runner.solutions import files
from runner.solutions.files import archive, write_stub

NOW = datetime(2026, 3, 28, 12, 5, 9, tzinfo=UTC)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_stub_is_written_with_its_folder(tmp_path):
    path = tmp_path / "solutions" / "two_sum.py"
    write_stub(path, "→\n")
    assert path.read_bytes() == "→\n".encode()
    assert names(path.parent) == ["two_sum.py"]


def test_a_file_that_is_there_is_never_overwritten(tmp_path):
    path = tmp_path / "two_sum.py"
    path.write_text("mine")
    with pytest.raises(UsageError, match="never overwrites") as caught:
        write_stub(path, "theirs")
    assert "drill reset" in caught.value.fix
    assert path.read_text() == "mine"
    assert names(tmp_path) == ["two_sum.py"]


def test_not_even_through_a_link_that_points_nowhere(tmp_path):
    path = tmp_path / "two_sum.py"
    path.symlink_to(tmp_path / "elsewhere.py")
    with pytest.raises(UsageError):
        write_stub(path, "theirs")
    assert names(tmp_path) == ["two_sum.py"]


def test_without_hard_links_it_is_exclusive_as_well(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "two_sum.py"
    write_stub(path, "first")
    with pytest.raises(UsageError):
        write_stub(path, "second")
    assert path.read_text() == "first"
    assert names(tmp_path) == ["two_sum.py"]


def test_a_write_that_fails_leaves_nothing(tmp_path, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match=r"cannot write .*No space left"):
        write_stub(tmp_path / "two_sum.py", "x")
    assert names(tmp_path) == []


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "solutions").write_text("a file")
    with pytest.raises((StoreError, UsageError)):
        write_stub(tmp_path / "solutions" / "two_sum.py", "x")


def test_an_old_solution_moves_to_the_archive(tmp_path):
    path = tmp_path / "two_sum.py"
    path.write_text("old")
    moved = archive(path, NOW)
    assert moved == tmp_path / "archive" / "two_sum.2026-03-28.120509.py"
    assert moved.read_text() == "old"
    assert not path.exists()


def test_two_in_the_same_second_both_stay(tmp_path):
    path = tmp_path / "two_sum.py"
    for text in ("one", "two", "three"):
        path.write_text(text)
        archive(path, NOW)
    kept = sorted((tmp_path / "archive").iterdir())
    assert {each.read_text() for each in kept} == {"one", "two", "three"}


def test_archiving_what_is_not_there_leaves_no_trace(tmp_path):
    with pytest.raises(StoreError, match="cannot archive"):
        archive(tmp_path / "two_sum.py", NOW)
    assert names(tmp_path / files.ARCHIVE) == []
