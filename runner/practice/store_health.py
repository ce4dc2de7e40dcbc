"""What `drill doctor` says of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.render.numbers import counted

if TYPE_CHECKING:
    from pathlib import Path

    from runner.practice.workspace import Workspace


def examine_store(workspace: Workspace) -> tuple[bool, str]:
    """Open the store, fold in what a drill that was killed has left beside it, and count what is there."""
    path = workspace.home.database
    if not path.exists():
        return True, "nothing is stored yet"
    left = _beside(path)
    count = counted(len(workspace.store.attempts()), "attempt")
    workspace.close()
    return True, f"{path}, {count}{_folded(left, _beside(path))}"


def _beside(path: Path) -> int:
    """Give the size of the write-ahead log, which has what is not in the file itself yet."""
    log = path.with_name(path.name + "-wal")
    return log.stat().st_size if log.exists() else 0


def _folded(before: int, after: int) -> str:
    if after:
        return "; another drill has it open, so a copy of this file alone would not be whole: `drill backup` makes one"
    if before:
        return f"; {before:,} bytes that another drill had left beside it (drill.db-wal) are folded in now"
    return ""
