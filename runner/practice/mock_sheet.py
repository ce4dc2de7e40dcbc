"""The interviewer's sheet of a mock, as plain data: its problems, its questions and the rubric."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from runner.interview.mock.rubric import criteria
from runner.practice.interviewer_sheet import problem_parts
from runner.practice.story import question_bank

if TYPE_CHECKING:
    from runner.interview.mock.setup import MockSetup
    from runner.practice.workspace import Workspace


def mock_sheet_view(workspace: Workspace, setup: MockSetup, on_step: Callable[[str], None]) -> dict[str, Any]:
    """Make the view of the sheet. It takes seconds the first time: `on_step` is called with what is being done."""
    problems = [workspace.bank.problem(item.id) for item in setup.items if item.is_code]
    spoken = [item.id for item in setup.items if not item.is_code]
    bank = question_bank(workspace) if spoken else None
    return {
        "title": setup.name,
        "minutes": setup.minutes,
        "problems": problem_parts(workspace, problems, on_step),
        "questions": [asdict(bank.question(id_)) for id_ in spoken] if bank else [],
        "rubric": [{"name": each.name, "anchors": list(each.anchors)} for each in criteria(setup)],
    }
