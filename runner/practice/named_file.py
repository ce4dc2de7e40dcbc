"""The file of a check as other commands name it: by options, by a debugger, by a path that can be pasted."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from runner.errors import StoreError
from runner.practice.target import Target, says_problem
from runner.practice.workspace import Workspace


def words_for(workspace: Workspace, target: Target) -> tuple[str, ...]:
    """Give the words by which another command is about the same file; none where it would be without them."""
    if target.path.absolute() != workspace.solution_path(target.problem_id):
        says_itself = says_problem(workspace, target.path) == target.problem_id
        return ("--file", str(target.path), *(() if says_itself else ("--problem", target.problem_id)))
    with suppress(StoreError):
        current = workspace.store.open_problem()
        if current and current.problem == target.problem_id:
            return ()
    return (target.problem_id,)


def debugger_name(target: Target, named: tuple[str, ...]) -> str | tuple[str, str]:
    """Name the solution as `runner.debug` finds it: by its problem where it is in its place, else by its path."""
    if "--file" not in named:
        return target.problem_id
    return (str(target.path), target.problem_id) if "--problem" in named else str(target.path)


def pasted(workspace: Workspace, path: Path) -> str:
    """Write a path for a command that can be pasted into a shell, as short as that allows."""
    from runner.shell_words import quoted

    short = workspace.short(path)
    plain = short.removeprefix("~/")
    return short if quoted(plain) == plain else quoted(str(path))
