"""What the last check of a file said, if the file is as it was then: a watch begins with that, and checks nothing."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from runner.errors import StoreError
from runner.languages import LANGUAGES
from runner.verdict import Verdict

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.practice.workspace import Workspace
    from runner.store.queries import CheckLog

_SHORT = 60
"""A longer input is left out of the sentence."""


def said_before(workspace: Workspace, problem: Problem, source: bytes) -> str:
    """Return what the last check said, if it judged this very file by the problem as it is now; otherwise ""."""
    last = None
    with suppress(StoreError, PermissionError):
        if workspace.home.database.exists():
            last = workspace.store.last_check(problem.id)
    if last is None or last.verdict is Verdict.JE or (last.code, last.version) != (source, problem.version):
        return ""
    return f"{last.verdict.words}{_on_input(problem, last)}"


def _on_input(problem: Problem, last: CheckLog) -> str:
    if last.verdict is Verdict.AC or last.input is None:
        return ""
    text = LANGUAGES[last.language].writing.try_words(problem, last.input)
    return f" on {text}" if len(text) <= _SHORT else ""
