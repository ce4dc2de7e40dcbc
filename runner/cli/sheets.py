"""The sheet of the open problem, kept in the learner's cache so that it can be shown again without loading anything."""

from __future__ import annotations

import json
import os
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from runner import __version__

if TYPE_CHECKING:
    from runner.bank.index_entry import IndexEntry
    from runner.bank.model import Problem
    from runner.cli.app import App

_FILE = "open.sheet"


def sheet(app: App, entry: IndexEntry, problem: Problem | None = None) -> dict[str, Any]:
    """Give the sheet of a problem: the kept one where it is just that of this version, else a new one, kept."""
    key = [__version__, entry.id, entry.version]
    kept = _read(app)
    if kept is not None and kept["key"] == key:
        found: dict[str, Any] = kept["sheet"]
        return found
    from runner.render.sheet import sheet_of

    made = sheet_of(app.bank.problem(entry.id) if problem is None else problem)
    _write(app, {"key": key, "sheet": made})
    return made


def _read(app: App) -> dict[str, Any] | None:
    """Read what was kept; None for nothing, and for anything that is not what was written."""
    with suppress(OSError, ValueError, TypeError):
        content = (app.home.cache / _FILE).read_bytes()
        if zlib.crc32(content[4:]).to_bytes(4) == content[:4]:
            kept: dict[str, Any] = json.loads(content[4:])
            return kept
    return None


def _write(app: App, kept: dict[str, Any]) -> None:
    """Keep it if that is possible; it is no loss if it is not."""
    body = json.dumps(kept).encode()
    path = app.home.cache / _FILE
    temporary = path.with_name(f"{_FILE}.{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        temporary.write_bytes(zlib.crc32(body).to_bytes(4) + body)
        temporary.replace(path)
