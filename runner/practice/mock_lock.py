"""Only one drill at a time plays a mock: two would ask and answer in the same one."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from runner.errors import StoreError, UsageError

_NAME = "mock.lock"


@contextmanager
def only_one(home: Path) -> Iterator[None]:
    """Hold the lock. Raises `UsageError` if another drill has it. The system frees it even after a kill."""
    try:
        file = (home / _NAME).open("ab")
    except OSError as error:
        raise StoreError(
            f"{home / _NAME} cannot be written: {error.strerror or error}",
            "a mock is kept in your home, so nothing was started; make room or set the rights, then try again",
        ) from None
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise UsageError(
                "a mock is running in another terminal", "go on there, or close it there with `q` first"
            ) from None
        yield
