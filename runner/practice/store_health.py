"""Examines the history, for `drill doctor`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from runner.render.numbers import counted

if TYPE_CHECKING:
    from pathlib import Path

    from runner.practice.workspace import Workspace
    from runner.store.log import BadRow

_NAMED = 5
"""How many bad records are named."""


def examine_store(workspace: Workspace) -> tuple[bool, str]:
    """Open the store, apply what a killed process has left in its log file, and count the records."""
    path = workspace.home.database
    if not path.exists():
        return True, "nothing is stored yet"
    left = _log_size(path)
    count, bad = counted(len(workspace.store.attempts()), "attempt"), workspace.store.bad_rows()
    workspace.close()
    return not bad, f"{path}, {count}{_folded(left, _log_size(path))}{_named(bad)}"


def _named(bad: Sequence[BadRow]) -> str:
    if not bad:
        return ""
    rows = "; ".join(f"{row.kind} {row.id}, {row.why}" for row in bad[:_NAMED])
    more = f"; and {len(bad) - _NAMED} more" if len(bad) > _NAMED else ""
    return f"; {counted(len(bad), 'record')} cannot be read and counts nowhere: {rows}{more}"


def _log_size(path: Path) -> int:
    """Return the size of the write-ahead log, which holds what is not in the database file yet."""
    log = path.with_name(path.name + "-wal")
    return log.stat().st_size if log.exists() else 0


def _folded(before: int, after: int) -> str:
    if after:
        return "; another drill has it open, so a copy of this file alone would not be whole: `drill backup` makes one"
    if before:
        return f"; {before:,} bytes that another drill had left in drill.db-wal are folded in now"
    return ""
