"""Grades mutants of the references: how many of these mistakes are refused, problem by problem."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from runner.bank.interviews import is_format_file
from runner.bank.questions import is_question_file
from runner.practice.on_files import OnStep, on_files
from runner.practice.workspace import Workspace

if TYPE_CHECKING:
    from runner.grading.proof.mutants.score import Score


def mutants_view(
    workspace: Workspace, files: Sequence[Path], *, jobs: int, say: Callable[[str, str], None]
) -> dict[str, Any]:
    """Score every problem. `jobs` and `say` are those of `on_files`."""
    work = partial(_score, topics=tuple(workspace.bank.topics))
    files = [file for file in files if not (is_question_file(file) or is_format_file(file))]
    scores = dict(on_files(work, files, jobs=jobs, say=say))
    problems = [_view(file, scores[file]) for file in files]
    return {"schema": 1, "kind": "mutants", "problems": problems}


def _view(file: Path, score: Score) -> dict[str, Any]:
    return {"file": str(file), **asdict(score), "raw": score.raw, "adjusted": score.adjusted}


def _score(file: Path, on_step: OnStep, *, topics: Collection[str]) -> Score:
    from runner.bank.load import load_problem
    from runner.grading.proof.mutants.score import score_of

    return score_of(load_problem(file, topics), file, on_step)
