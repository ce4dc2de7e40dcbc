"""Writes the program that runs a solution on the input that failed last under the debugger of its language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from runner.errors import UsageError
from runner.languages import language_of
from runner.practice.target import Target
from runner.practice.workspace import Workspace
from runner.shell_words import quoted

if TYPE_CHECKING:
    from runner.bank.model import Args, Problem

FOLDER = "debug"
"""The folder for such programs, in the learner's home. They are written again each time."""


def write_debug_script(workspace: Workspace, problem: Problem, target: Target, calls: Sequence[Args]) -> str:
    """Write it, and return the command that runs it."""
    from runner.grading.call_spec import call_spec_of

    language = language_of(target.path.name, problem.kind)
    script = language.worker.debug_script(call_spec_of(problem, language), str(target.path.absolute()), calls)
    path = workspace.home.root / FOLDER / language.file_name(problem.id)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(script, encoding="utf-8")
    except OSError as error:
        raise UsageError(
            f"{path} cannot be written: {error.strerror or error}", "make room or set the rights"
        ) from None
    return f"{language.worker.DEBUGGER} {quoted(str(path))}"
