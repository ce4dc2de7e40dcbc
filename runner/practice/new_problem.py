"""Writes the file for a problem of the learner, to be filled in. What `drill bank new` does."""

from __future__ import annotations

from pathlib import Path

from runner.errors import StoreError, UsageError
from runner.practice.workspace import Workspace


def begin_problem(workspace: Workspace, problem_id: str, **given: str) -> Path:
    """Write the file below the bank folder of the home. Raises a `DrillError` if it exists or cannot be written."""
    from runner.bank.scaffold import new_problem

    text = new_problem(problem_id, **given)
    path = workspace.home.bank / f"{problem_id}.yaml"
    if path.exists():
        raise UsageError(f"{path} is there already, and drill overwrites nothing", "choose another id")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror or error}") from None
    return path
