"""The learner's file of a problem: makes it from a stub, finds it where it was renamed, sees what was saved last."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from runner.errors import UsageError
from runner.languages import is_solution_name, language_of
from runner.practice.workspace import Workspace
from runner.solutions.reading import read_solution

if TYPE_CHECKING:
    from runner.bank.model import Problem


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
    """Return the solution that was saved last, if that was after `path` was, which exists; else None."""
    with suppress(OSError):
        last = max(_files(workspace), key=lambda each: each.stat().st_mtime_ns, default=None)
        if last and path.exists() and last.stat().st_mtime_ns > path.stat().st_mtime_ns:
            return last
    return None


def _files(workspace: Workspace) -> list[Path]:
    return [each for each in sorted(workspace.home.solutions.glob("*")) if is_solution_name(each.name)]


def _header_problem(workspace: Workspace, path: Path) -> str | None:
    from runner.languages.header import header_id

    try:
        header = header_id(read_solution(path).decode("utf-8", "replace"))
        return workspace.bank.resolve(header) if header else None
    except (OSError, UsageError):
        return None
