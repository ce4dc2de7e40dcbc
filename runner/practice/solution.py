"""The consequences of showing a solution, and its view. For `drill solution`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.practice.workspace import Workspace

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.bank.reading import Explanation


def comes_back(workspace: Workspace, problem_id: str) -> str:
    """Let the attempt count, and say when its problem is due again."""
    from runner.curriculum.schedule import due_on
    from runner.day import day_of
    from runner.practice.curriculum import course, interview
    from runner.render.numbers import day_words

    card = course(workspace).problem(problem_id).card
    return day_words(due_on(card, interview(workspace)), day_of(workspace.now())) if card else "later"


def solution_view(problem: Problem) -> dict[str, object]:
    """Make the view of `drill solution --json`."""
    frames = problem.query.frames if problem.query else None
    return {
        "schema": 1,
        "kind": "solution",
        "problem": {"id": problem.id, "title": problem.title, "version": problem.version},
        "topics": list(problem.topics),
        "difficulty": str(problem.difficulty),
        "complexity": {"time": problem.complexity.time, "space": problem.complexity.space},
        **_explained(problem.explanation),
        "reference": problem.solution,
        "pandas": {**_explained(frames.explanation), "solution": frames.solution} if frames else None,
    }


def _explained(explanation: Explanation) -> dict[str, str]:
    return {
        "idea": explanation.idea,
        "why": explanation.why,
        "complexity_text": explanation.complexity,
        "mistakes": explanation.mistakes,
        "aloud": explanation.aloud,
    }
