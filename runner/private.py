"""Files that only their owner may read: the history, and copies of it."""

from __future__ import annotations

import stat
from contextlib import suppress
from pathlib import Path


def make_private(path: Path) -> None:
    """Create an empty file that only its owner may read, or make an existing file private.

    Never raises: opening the file afterward gives the better error.
    """
    with suppress(OSError):
        path.touch(mode=0o600)
    keep_private(path)


def keep_private(path: Path) -> None:
    """Remove all permissions of others from a file, if it exists and is ours."""
    with suppress(OSError):
        mode = path.stat().st_mode
        if stat.S_ISREG(mode) and mode & 0o077:
            path.chmod(mode & 0o700)
