"""The learner's files: made once, moved aside, never overwritten and never deleted."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from runner.errors import StoreError, UsageError

ARCHIVE = "archive"
"""The folder beside the solutions that holds earlier ones."""


def write_stub(path: Path, text: str) -> None:
    """Write a new file, whole or not at all. A file that is there already stays as it is and is a `UsageError`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_new(path, text.encode())
    except FileExistsError:
        raise UsageError(
            f"{path} is there already, and drill never overwrites a file of yours",
            "`drill reset` moves it to the archive and starts afresh",
        ) from None
    except OSError as error:
        raise _cannot("write", path, error) from error


def archive(path: Path, now: datetime) -> Path:
    """Move an old solution to `archive/` beside it, under a name with the time stamp; return where it is now."""
    try:
        folder = path.parent / ARCHIVE
        folder.mkdir(exist_ok=True)
        target = _reserve(folder, f"{path.stem}.{now:%Y-%m-%d.%H%M%S}", path.suffix)
        try:
            path.replace(target)
        except OSError:
            target.unlink()
            raise
    except OSError as error:
        raise _cannot("archive", path, error) from error
    return target


def _write_new(path: Path, data: bytes) -> None:
    """Write beside it, then link into place: a link fails where the name is taken, a rename would overwrite."""
    temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}.tmp")
    try:
        _create(temporary, data)
        try:
            os.link(temporary, path)
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links: exclusive still, though a crash may leave it cut short
            _create(path, data)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()


def _create(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _reserve(folder: Path, stem: str, suffix: str) -> Path:
    """Make an empty file under a name that nobody had, so that two at once cannot move onto each other's."""
    for number in count(1):
        target = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        with suppress(FileExistsError):
            target.touch(exist_ok=False)
            return target
    raise AssertionError  # pragma: no cover - count never ends


def _cannot(what: str, path: Path, error: OSError) -> StoreError:
    return StoreError(f"cannot {what} {path}: {error.strerror or error}", "make room or set the rights, then try again")
