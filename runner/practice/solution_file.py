"""The learner's file of a problem: makes it from a stub, finds it where it was renamed, sees what was saved last."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from runner.errors import StoreError, UsageError
from runner.languages import is_solution_name, language_of
from runner.practice.workspace import Workspace
from runner.solutions.reading import read_solution

if TYPE_CHECKING:
    from runner.bank.model import Problem

_SOON = 1.0
"""Seconds by which the time of a file and that of an event may differ, where drill made both at once."""


def solution_file(workspace: Workspace, problem_id: str, usual: Path | None = None) -> Path:
    """Return the file of a problem, by default in its usual place; if it was renamed, the only one with its header."""
    path = usual or workspace.solution_path(problem_id)
    if path.exists():
        return path
    renamed = [each for each in _files(workspace) if _header_problem(workspace, each) == problem_id]
    if len(renamed) != 1:
        return path
    workspace.notify(f"{path.name} is gone; its header is in {renamed[0].name}, which is used instead.")
    return renamed[0]


def make_stub(workspace: Workspace, problem: Problem, path: Path, *, is_review: bool = False) -> bool:
    """Make the stub in a file; return whether it was made. Only a review archives an old solution."""
    from runner.solutions.files import archive, write_stub

    if path.exists() and not is_review:
        return False
    text = workspace.stub(problem, language_of(path.name, problem.kind))
    if path.exists():
        archive(path, workspace.now())
    write_stub(path, text)
    return True


def saved_after(workspace: Workspace, path: Path) -> Path | None:
    """Return the solution that the learner saved last, if that was after `path` was, which exists; else None.

    It counts if it was saved since the open problem was opened, and since drill last did something with its own
    problem: made its stub, checked it, ended its attempt.
    """
    with suppress(OSError, StoreError):
        current = workspace.store.open_problem()
        since = max(path.stat().st_mtime, current.opened_at.timestamp() if current else 0.0)
        later = [(saved, each) for each in _files(workspace) if (saved := each.stat().st_mtime) > since]
        for saved, each in sorted(later, reverse=True):
            if saved > _touched(workspace, each) + _SOON:
                return each
    return None


def _touched(workspace: Workspace, path: Path) -> float:
    """Return when drill last did something with the problem of a file."""
    status = workspace.store.status_by_problem().get(_header_problem(workspace, path) or "")
    return status.seen_at.timestamp() if status else 0.0


def _files(workspace: Workspace) -> list[Path]:
    return [each for each in sorted(workspace.home.solutions.glob("*")) if is_solution_name(each.name)]


def _header_problem(workspace: Workspace, path: Path) -> str | None:
    from runner.languages.header import header_id

    try:
        header = header_id(read_solution(path).decode("utf-8", "replace"))
        return workspace.bank.resolve(header) if header else None
    except (OSError, UsageError):
        return None
