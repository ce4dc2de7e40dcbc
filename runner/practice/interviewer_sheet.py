"""The view of the interviewer's sheet. The inputs that show the usual mistakes are found by grading these mistakes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from runner.bank.cache_file import read_cache, write_cache

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.practice.workspace import Workspace


def problem_parts(
    workspace: Workspace, problems: Iterable[Problem], on_step: Callable[[str], None]
) -> list[dict[str, Any]]:
    """Return what an interviewer needs of these problems.

    It takes seconds, because mistakes are graded; `on_step` is called with the name of each.
    """
    from runner.render.html.interviewer_sheet import problem_part

    return [problem_part(problem, mistakes_of(workspace, problem, on_step)) for problem in problems]


def mistakes_of(workspace: Workspace, problem: Problem, on_step: Callable[[str], None]) -> list[dict[str, Any]]:
    """Describe the wrong solutions of a problem, each with the smallest input that shows it. The cache has them."""
    file = workspace.home.cache / "mistakes" / problem.id
    kept = read_cache(file)
    if kept is not None and kept[0][0] == problem.version:
        known: list[dict[str, Any]] = kept[0][1]
        return known
    found = _graded(workspace, problem, on_step)
    write_cache(file, (problem.version, found))
    return found


def _graded(workspace: Workspace, problem: Problem, on_step: Callable[[str], None]) -> list[dict[str, Any]]:
    from runner.grading.proof.context import ProofContext
    from runner.render.mistakes import mistake_view

    with workspace.warmed(problem) as warm_start:
        context = ProofContext(warm_start.problem, 1, on_step, warm_start, lambda *_: None)
        return [
            mistake_view(problem, wrong, context.graded(f"{problem.title}: {wrong.name}", wrong.code))
            for wrong in problem.wrong
        ]
