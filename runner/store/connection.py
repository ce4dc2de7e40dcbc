"""The connection to the database file, and the errors for a file that cannot be used."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from runner.errors import StoreError
from runner.private import keep_private, make_private

BUSY_SECONDS = 10.0
"""How long to wait for another drill that is writing. Its longest transaction takes a few milliseconds."""

_HEADER = b"SQLite format 3\x00"


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn errors of SQLite into a clear `StoreError` that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise _store_error(error, path) from error


def connect(path: Path) -> sqlite3.Connection:
    """Open the file, or create an empty one. Its folder must exist. An existing file is not changed.

    Raises `sqlite3.Error` (see `explained`) or `StoreError`.
    """
    _refuse_truncated(path)
    if not os.path.exists(path):  # noqa: PTH110 - must not raise: SQLite has the better message
        make_private(path)
    db = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        db.execute("SELECT 1 FROM sqlite_master LIMIT 1")
    except sqlite3.Error as error:
        db.close()
        second = _without_shared_memory(path, getattr(error, "sqlite_errorname", ""))
        if second is None:
            raise
        return second
    return db


def _without_shared_memory(path: Path, error: str) -> sqlite3.Connection | None:
    """Open the file without the memory that several drills share, so that it can at least be read."""
    if error.startswith("SQLITE_IOERR_SHM"):  # a full disk: a single drill needs no shared memory
        db = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        return db
    is_whole = path.is_file() and not _is_filled(path.with_name(path.name + "-wal"))
    if error.startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY")) and is_whole:  # a folder that is read-only
        return sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True, isolation_level=None)
    return None


def keep_files_private(path: Path) -> None:
    """Let only the owner read the database and its log files. SQLite gives files made later the same rights."""
    for suffix in ("", "-wal", "-shm"):
        keep_private(path.with_name(path.name + suffix))


def tune(db: sqlite3.Connection) -> None:
    """Set the pragmas of drill's own file: a write-ahead log if the file system allows it, every commit on the disk.

    The journal mode is stored in the file, so call this only if the file is known to be drill's.
    """
    db.execute("PRAGMA foreign_keys = ON")
    # 32 MB: an import or a rebuild of a long history writes to all parts of the indexes.
    db.execute("PRAGMA cache_size = -32768")
    db.execute("PRAGMA synchronous = FULL")
    if db.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        # It fails while another drill uses the file (the next start sets it), and on file systems without shared
        # memory. SQLite then keeps its old journal, which is as safe, but slower.
        with suppress(sqlite3.OperationalError):
            db.execute("PRAGMA journal_mode = WAL")


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """Run a transaction. It locks for writing at once: an upgrade from reading to writing can fail without waiting."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # a full disk may have rolled it back already; report the first error
            db.execute("ROLLBACK")
        raise


def _refuse_truncated(path: Path) -> None:
    """Raise `StoreError` if the file is shorter than its header says. SQLite notices only when it reads that part.

    If there is a journal, the file may be shorter for now: SQLite repairs it first.
    """
    with suppress(OSError):  # SQLite has the better message
        size = path.stat().st_size
        if not size or any(_is_filled(path.with_name(path.name + suffix)) for suffix in ("-wal", "-journal")):
            return
        with path.open("rb") as file:
            header = file.read(100)
        page = int.from_bytes(header[16:18], "big")
        pages = int.from_bytes(header[28:32], "big")
        if header[:16] == _HEADER[: len(header)] and (65536 if page == 1 else page) * pages > size:
            raise _damaged(path, "it ends too early")


def _is_filled(path: Path) -> bool:
    with suppress(FileNotFoundError):
        return path.stat().st_size > 0
    return False


def _store_error(error: sqlite3.Error, path: Path) -> StoreError:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL"):
        return StoreError(
            f"the disk is full: {path} could not be written, and what it held is unharmed",
            "make room, then run the command again",
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreError(
            f"another drill has been writing to {path} for {BUSY_SECONDS:.0f} seconds",
            "let it end, or end it, and run the command again",
        )
    if name.startswith("SQLITE_NOTADB"):
        return foreign(path)
    if name.startswith("SQLITE_CORRUPT"):
        return _damaged(path, str(error))
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return StoreError(
            f"{path} cannot be {'written' if os.path.exists(path) else 'made'}: {error}",  # noqa: PTH110 - must not raise
            "give yourself the right to write there, or set DRILL_HOME to a folder that you can write to",
        )
    return StoreError(
        f"{path} could not be read or written: {error}",
        "see whether the disk is full or failing; what was stored before is unharmed",
    )


def foreign(path: Path) -> StoreError:
    """Make the error that the file is not a database of drill's."""
    return StoreError(
        f"{path} is not a database of drill's",
        "move it elsewhere, or set DRILL_HOME to another folder; drill then starts a new one",
    )


def _damaged(path: Path, how: str) -> StoreError:
    return StoreError(
        f"{path} is damaged: {how}",
        f"move it aside, then `drill import` your last export; `sqlite3 {path} .recover` may save more of it",
    )
