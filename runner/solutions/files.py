"""The learner's files: creates and archives them, and never overwrites or deletes one."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from runner.errors import StoreError, UsageError

ARCHIVE = "archive"
"""The folder for earlier solutions, in the folder of the solutions."""


def write_stub(path: Path, text: str) -> None:
    """Write a new file, whole or not at all. Raises `UsageError` if the file exists, and leaves it as it is."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_new(path, text.encode())
    except FileExistsError:
        raise UsageError(
            f"{path} is there already, and drill never overwrites a file of yours",
            "`drill reset` moves it to the archive and starts again",
        ) from None
    except OSError as error:
        raise _cannot("write", path, error) from error


def archive(path: Path, now: datetime) -> Path:
    """Move an old solution to `archive/` in its folder, under a name with the time. Returns the new path."""
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
    """Write a temporary file, then link it to the name: a link fails if the name exists, a rename would overwrite."""
    temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}.tmp")
    try:
        _create(temporary, data)
        try:
            os.link(temporary, path)
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links: never overwrites either, but a crash may truncate the file
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
    """Create an empty file under a new name, so that two processes cannot archive to the same name."""
    for number in count(1):
        target = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        with suppress(FileExistsError):
            target.touch(exist_ok=False)
            return target
    raise AssertionError  # pragma: no cover - count never ends


def _cannot(what: str, path: Path, error: OSError) -> StoreError:
    return StoreError(f"cannot {what} {path}: {error.strerror or error}", "make room or set the rights, then try again")
