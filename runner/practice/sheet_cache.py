"""The sheet of the open problem, cached so that it can be shown again without loading the problem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runner.bank.cache_file import read_cache, write_cache
from runner.languages import language_of

if TYPE_CHECKING:
    from pathlib import Path

    from runner.bank.index_entry import IndexEntry
    from runner.bank.model import Problem
    from runner.practice.workspace import Workspace

_FILE = "open.sheet"


def sheet(workspace: Workspace, entry: IndexEntry, path: Path, problem: Problem | None = None) -> dict[str, Any]:
    """Return the sheet of a problem, in the language of the learner's file.

    It is the cached one if that is of this version, otherwise a new one, which is cached.
    """
    language = language_of(path.name, entry.kind)
    file, key = workspace.home.cache / _FILE, (entry.id, entry.version, language.name)
    kept = read_cache(file)
    if kept is not None and kept[0][0] == key:
        found: dict[str, Any] = kept[0][1]
        return found
    from runner.render.sheet import sheet_of

    made = sheet_of(workspace.bank.problem(entry.id) if problem is None else problem, language)
    write_cache(file, (key, made))
    return made
