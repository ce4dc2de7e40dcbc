"""The file of a check in other commands: as words, for a debugger, as a path that can be pasted."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from runner.errors import StoreError
from runner.languages import is_solution_name
from runner.practice.target import Target, says_problem
from runner.practice.workspace import Workspace


def words_for(workspace: Workspace, target: Target) -> tuple[str, ...]:
    """Return the words with which another command uses the same file; none if it would use it without them."""
    if target.path.absolute() != workspace.solution_path(target.problem_id):
        says_itself = says_problem(workspace, target.path) == target.problem_id
        return (_as_word(target.path), *(() if says_itself else ("--problem", target.problem_id)))
    with suppress(StoreError):
        current = workspace.store.open_problem()
        if current and current.problem == target.problem_id:
            return ()
    return (target.problem_id,)


def _as_word(path: Path) -> str:
    """Write a path so that a command takes it neither for an option nor for the name of a problem."""
    word = str(path)
    is_plain = (os.sep in word or is_solution_name(word)) and not word.startswith("-")
    return word if is_plain else f"./{word}"


def debugger_name(target: Target, named: tuple[str, ...]) -> str | tuple[str, str]:
    """Name the solution for `runner.debug`: by its problem if it is in its usual place, otherwise by its path."""
    if named in ((), (target.problem_id,)):
        return target.problem_id
    return (str(target.path), target.problem_id) if "--problem" in named else str(target.path)


def pasted(workspace: Workspace, path: Path) -> str:
    """Write a path for a command that can be pasted into a shell, as short as that allows."""
    from runner.shell_words import quoted

    short = workspace.short(path)
    plain = short.removeprefix("~/")
    return short if quoted(plain) == plain else quoted(str(path))
