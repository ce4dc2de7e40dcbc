"""The verdict of a mock: all programs are judged at once, and only then something of it enters the ordinary log."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from runner.day import day_of
from runner.interview.debrief.model import Debrief, body_of
from runner.interview.mock.steps import Step
from runner.interview.mock.wrap import DIFFERENTLY, WELL
from runner.practice.check_row import check_row
from runner.practice.curriculum import course
from runner.practice.debrief import reader
from runner.practice.mock_program import program_path
from runner.record import record
from runner.store.mocks import MockAttempt, MockJudgment
from runner.verdict import Verdict

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.grading.grade import OnStage
    from runner.grading.report import Report
    from runner.interview.mock.state import ItemState, Mock
    from runner.practice.mock import RunningMock
    from runner.practice.workspace import Workspace


@record
class Judged:
    """A problem of a mock with the judge's report; both are None for what was not reached or is no program."""

    problem: Problem | None = None
    report: Report | None = None


def judge(running: RunningMock, on_stage: OnStage | None = None) -> list[Judged]:
    """Judge what was submitted, and write all of it at once: the attempts, the debrief and the results.

    If this is interrupted, nothing was written, and it is judged again.
    """
    workspace, mock = running.workspace, running.mock
    found = [_judged(workspace, each, on_stage) for each in mock.items]
    attempts = [
        attempt for each, state in zip(found, mock.items, strict=True) if (attempt := _attempt(running, each, state))
    ]
    graded = tuple(topic for each in attempts for topic in each.problem.topics)
    running.judged(
        MockJudgment(
            attempts,
            {"step": str(Step.JUDGED), "results": [_result(each) for each in found]},
            debrief=None if mock.setup.only else body_of(_debrief(running, graded)),
            answers=[dict(each.spoken) for each in mock.items if each.spoken],
        )
    )
    course(workspace)
    return found


def _judged(workspace: Workspace, state: ItemState, on_stage: OnStage | None) -> Judged:
    from runner.grading.grade import GradeOptions, grade

    if state.done is None or state.code is None or not state.item.is_code:
        return Judged()
    problem = workspace.bank.problem(state.item.id)
    options = GradeOptions(
        replay=workspace.store.corpus(problem.id),
        machine=workspace.machine,
        on_stage=on_stage,
        inputs_folder=workspace.bank.cache_folder(problem.id),
    )
    name = str(program_path(workspace, state.item))
    return Judged(problem, grade(workspace.limited(problem), _source(state), name, options))


def _result(judged: Judged) -> dict[str, Any]:
    if judged.report is None:
        return {}
    return {
        "verdict": str(judged.report.verdict),
        "groups": list(judged.report.failing_groups),
        "measured": judged.report.growth is not None,
    }


def _attempt(running: RunningMock, judged: Judged, state: ItemState) -> MockAttempt | None:
    """Make the attempt of a problem; None if the judge erred or there was nothing to judge."""
    if judged.report is None or judged.problem is None or judged.report.verdict is Verdict.JE:
        return None
    began, mock = running.mock.started, running.mock
    shown, done = (began + timedelta(seconds=at or 0.0) for at in (state.shown, state.done))
    row = check_row(judged.report, judged.problem, _source(state))
    return MockAttempt(running.workspace.bank.entries[state.item.id], row, shown, state.nudges, min(done, mock.last_at))


def _debrief(running: RunningMock, graded: tuple[str, ...]) -> Debrief:
    mock, knows = running.mock, reader(running.workspace)
    return Debrief(
        date=day_of(mock.started).isoformat(),
        role=f"Mock: {mock.setup.name}",
        asked=tuple(knows.asked(each.item.title, each.item.id) for each in mock.items if each.item.is_code),
        went_well=tuple(knows.area(text) for text in _said(mock, WELL)),
        growth=tuple(knows.area(text) for text in _said(mock, DIFFERENTLY)),
        mock=mock.id,
        graded=tuple(dict.fromkeys(graded)),
    )


def _said(mock: Mock, about: str) -> list[str]:
    return [str(mock.answers[about])] if mock.answers.get(about) else []


def _source(state: ItemState) -> bytes:
    return (state.code or "").encode("utf-8", "surrogateescape")
