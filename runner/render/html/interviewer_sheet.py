"""The interviewer's page of a mock. It shows what the files of the bank say, and the inputs that the judge found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runner.bank.model import Problem
from runner.render.html.document import document
from runner.render.sheet import sheet_of

if TYPE_CHECKING:
    from runner.render.view import View


def sheet_html(view: View) -> str:
    """Make the page.

    The view has `title`, `minutes`, `problems` (see `problem_part`), `questions` (`text`, `finds_out`, `follow_ups`,
    `strong`, `weak`) and `rubric` (`name`, and `anchors` for the levels from 1 on).
    """
    return document("interviewer_sheet", view=view)


def problem_part(problem: Problem, mistakes: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what an interviewer needs of a problem. `mistakes` are views of its wrong solutions."""
    return {
        **sheet_of(problem),
        "brief": problem.brief,
        "facts": [{"keyword": fact.keyword, "says": fact.says} for fact in problem.facts],
        "hints": list(problem.hints),
        "mistakes": mistakes,
        "slow": [each.name for each in problem.slow],
        "follow_ups": [{"question": each.question, "answer": each.answer} for each in problem.follow_ups],
        "time": problem.complexity.time,
        "space": problem.complexity.space,
        "idea": problem.explanation.idea,
        "reference": problem.solution,
    }
