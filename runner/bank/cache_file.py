"""Files of the cache: plain data with a checksum. Only the drill that wrote a file trusts it; nothing depends on it."""

from __future__ import annotations

import marshal
import os
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from runner import __version__, paths

_CLOCK_TICK = 100_000_000
"""ns. A file that was written less than this before the cache may have changed again and kept its time stamp.

Linux stamps files by the kernel's tick, 1 to 10 ms; this is ten times the longest."""

_SIZE_BITS = 40


def stamp_of(status: os.stat_result) -> int:
    """Return a file's modification time and size as one number."""
    return status.st_mtime_ns << _SIZE_BITS | status.st_size


_MAKERS = (
    "",
    "bank",
    "data_worker",
    "expressions",
    "grading",
    "languages",
    "practice",
    "render",
    "sandbox",
    "solutions",
    "strategies",
)
"""The packages whose code decides what is cached, with their subpackages; "" is the top of `runner` alone."""


def edition(package: Path) -> str:
    """Return the name of the drill that writes and trusts the cache; `package` is the folder of its modules."""
    # In a source tree the code changes while the version stays the same, so the code is part of the name.
    if paths.is_installed():
        return __version__
    stamps = sorted((one.path, stamp_of(one.stat())) for room in _MAKERS for one in _modules(package / room, room))
    return f"{__version__}+{zlib.crc32(repr(stamps).encode()):08x}"


def _modules(folder: Path | str, room: str) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as found:
        for one in found:
            if one.name.endswith(".py"):
                yield one
            elif room and not one.name.startswith("_") and one.is_dir():
                yield from _modules(one.path, room)


_MAGIC = f"drill cache 1, {edition(Path(__file__).parents[1])}\n".encode()
_CHECKSUM = 4
PARTIAL = ".half"
"""The suffix of a file that is still being written."""


def first_untrusted_stamp(written: int) -> int:
    """Return the smallest stamp that proves nothing in a cache that was written at `written` ns.

    A file with this stamp or a later one may have changed without a new stamp.
    """
    return (written - _CLOCK_TICK) << _SIZE_BITS


def read_cache(path: Path) -> tuple[Any, int] | None:
    """Return the data in `path` and the time it was written, in ns.

    Returns None if the file is missing or damaged, or if another drill wrote it.
    """
    try:
        with path.open("rb") as file:
            written = os.fstat(file.fileno()).st_mtime_ns
            content = file.read()
    except OSError:
        return None
    head = len(_MAGIC) + _CHECKSUM
    body = memoryview(content)[head:]
    if not content.startswith(_MAGIC) or zlib.crc32(body).to_bytes(_CHECKSUM) != content[len(_MAGIC) : head]:
        return None
    return marshal.loads(body), written  # noqa: S302 - the checksum says that drill wrote it


def write_cache(path: Path, data: Any) -> None:
    """Write `data` to `path`, completely or not at all. A folder that cannot be written is not an error."""
    body = marshal.dumps(data, 4)
    partial = path.with_name(f"{path.name}.{os.getpid()}{PARTIAL}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            partial.write_bytes(_MAGIC + zlib.crc32(body).to_bytes(_CHECKSUM) + body)
            partial.replace(path)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
