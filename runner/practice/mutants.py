"""Grades mutants of the references: how many of these mistakes are refused, problem by problem."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from runner.practice.workspace import Workspace


def mutants_view(workspace: Workspace, files: Sequence[Path], say: Callable[[str, str], None]) -> dict[str, Any]:
    """Score every problem. Calls `say` with a problem's id and the step that begins."""
    from runner.bank.load import load_problem
    from runner.grading.proof.mutants.score import score_of

    problems = []
    for file in files:
        say(file.stem, "")
        score = score_of(load_problem(file, workspace.bank.topics), file, partial(say, file.stem))
        problems.append({"file": str(file), **asdict(score), "raw": score.raw, "adjusted": score.adjusted})
    return {"schema": 1, "kind": "mutants", "problems": problems}
