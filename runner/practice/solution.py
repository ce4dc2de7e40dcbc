"""The consequences of showing a solution, and its view. For `drill solution`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runner.practice.workspace import Workspace

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.bank.reading import Explanation
    from runner.languages.language import Language


def comes_back(workspace: Workspace, problem_id: str) -> str:
    """Let the attempt count, and say when its problem is due again."""
    from runner.curriculum.schedule import due_on
    from runner.day import day_of
    from runner.practice.curriculum import course, interview
    from runner.render.numbers import day_words

    card = course(workspace).problem(problem_id).card
    return day_words(due_on(card, interview(workspace)), day_of(workspace.now())) if card else "later"


def translated(workspace: Workspace, problem: Problem) -> tuple[Language, str] | None:
    """Find the reference in the language of the learner's file; None if the problem's own is in that language.

    The text is "" if there is no translation.
    """
    from runner.bank.translations import translation
    from runner.languages import language_of, usual_language

    language = language_of(workspace.solution_path(problem.id).name, problem.kind)
    if language is usual_language(problem.kind) or problem.query is not None:
        return None
    return language, translation(problem, language)


def solution_view(workspace: Workspace, problem: Problem) -> dict[str, object]:
    """Make the view of `drill solution --json`."""
    found = translated(workspace, problem)
    frames = problem.query.frames if problem.query else None
    return {
        "schema": 1,
        "kind": "solution",
        "problem": {"id": problem.id, "title": problem.title, "version": problem.version},
        "topics": list(problem.topics),
        "difficulty": str(problem.difficulty),
        "hooks": list(problem.driver.hooks) if problem.driver else [],
        "complexity": {"time": problem.complexity.time, "space": problem.complexity.space},
        **_explained(problem.explanation),
        "reference": problem.solution,
        "translation": {"language": found[0].name, "code": found[1]} if found and found[1] else None,
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
