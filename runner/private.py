"""Files that only their owner may read: the history, and what of it is written elsewhere."""

from __future__ import annotations

import stat
from contextlib import suppress
from pathlib import Path


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may read, or take all others' rights to one that is there.

    Never raises: whoever then opens the file says better what is wrong.
    """
    with suppress(OSError):
        path.touch(mode=0o600)
    keep_private(path)


def keep_private(path: Path) -> None:
    """Take all others' rights to a file, if it is there and ours."""
    with suppress(OSError):
        mode = path.stat().st_mode
        if stat.S_ISREG(mode) and mode & 0o077:
            path.chmod(mode & 0o700)
