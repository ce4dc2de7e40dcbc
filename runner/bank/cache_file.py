"""Files of the cache: plain data under a checksum, believed only by the drill that wrote them, and never needed."""

from __future__ import annotations

import marshal
import os
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from runner import __version__, paths

_RACE = 100_000_000  # ns: a file written so shortly before the cache may have changed again within a tick of the clock
_SIZE_BITS = 40


def stamp_of(status: os.stat_result) -> int:
    """Return a file's time stamp and size as one number."""
    return status.st_mtime_ns << _SIZE_BITS | status.st_size


_MAKERS = ("", "bank", "strategies", "grading", "sandbox", "render")
"""The rooms that make what is kept, with those in them; of the package itself, its modules."""


def edition(package: Path) -> str:
    """Tell which drill writes and believes the cache; `package` is where its modules are."""
    # In a source tree the code changes under its version, and with it what a file is worth.
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
HALF = ".half"
"""How the name of a file ends that is not yet written to its end."""


def believable(written: int) -> int:
    """Return the least stamp that proves nothing, in a cache that was written at `written` ns."""
    return (written - _RACE) << _SIZE_BITS


def read_cache(path: Path) -> tuple[Any, int] | None:
    """Return what was kept in `path` and when that was, in ns; None where it is absent, damaged or another drill's."""
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
    """Keep `data` in `path`, whole or not at all; where it cannot be written, it is not."""
    body = marshal.dumps(data, 4)
    part = path.with_name(f"{path.name}.{os.getpid()}{HALF}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_bytes(_MAGIC + zlib.crc32(body).to_bytes(_CHECKSUM) + body)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
