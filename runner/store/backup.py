"""A copy of the whole history in one file, made by SQLite's own backup. It works while another drill writes."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from runner.errors import StoreError, UsageError
from runner.private import make_private
from runner.store.migrations import APPLICATION_ID

_APPLICATION_ID_AT = slice(68, 72)
"""The place of the application id in the header of an SQLite file."""


def back_up(db: sqlite3.Connection, target: Path) -> None:
    """Write a copy next to `target` and then rename it, so that an interruption does not lose an earlier backup.

    Raises `UsageError` if another kind of file is there, `StoreError` if the copy cannot be written.
    """
    partial = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        _refuse_foreign(target)
        make_private(partial)
        with closing(sqlite3.connect(partial)) as copy:
            db.backup(copy)
        partial.replace(target)
    except OSError as error:
        raise _unwritable(target, error.strerror or str(error)) from None
    except sqlite3.OperationalError as error:
        raise _unwritable(target, str(error)) from None
    finally:
        with suppress(OSError):
            partial.unlink()


def _refuse_foreign(target: Path) -> None:
    """Raise `UsageError` if the target exists and is not an earlier backup."""
    with suppress(FileNotFoundError), target.open("rb") as file:
        header = file.read(100)
        if header and header[_APPLICATION_ID_AT] != APPLICATION_ID.to_bytes(4, "big"):
            raise UsageError(f"{target} exists and is not a backup of drill", "give another name")


def _unwritable(target: Path, why: str) -> StoreError:
    return StoreError(f"{target} cannot be written: {why}", "give another place")
