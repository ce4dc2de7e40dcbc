"""The views of mocks: one that was played, and the list of all. What is unknown is None."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from runner.bank.known_solutions import Complexity
from runner.errors import DrillError, UsageError
from runner.grading.claimed_complexity import compared
from runner.interview.mock.clock import is_alone, seconds_left
from runner.interview.mock.facts import facts_of, not_asked
from runner.interview.mock.rubric import criteria
from runner.interview.mock.state import ItemState, Mock, mock_of
from runner.interview.mock.steps import GIVEN_UP
from runner.interview.mock.wrap import DIFFERENTLY, FRIEND, SELF, WELL, ratings
from runner.interview.stories.answer import CHECKLIST, answer_of
from runner.practice.mock import last_saved
from runner.practice.mock_choice import formats
from runner.verdict import Verdict

if TYPE_CHECKING:
    from runner.practice.workspace import Workspace

SCHEMA = 1


def all_mocks(workspace: Workspace) -> list[Mock]:
    """Return all mocks, the earliest first, without their programs."""
    return [mock_of(each.start, each.steps) for each in workspace.store.mocks()]


def list_view(workspace: Workspace) -> dict[str, Any]:
    """Make the view of all mocks."""
    rows = [{"number": number, **_head(workspace, each)} for number, each in enumerate(all_mocks(workspace), start=1)]
    return {"schema": SCHEMA, "kind": "mocks", "mocks": rows}


def formats_view(workspace: Workspace) -> dict[str, Any]:
    """Make the view of all formats."""
    return {"schema": SCHEMA, "kind": "formats", "formats": list(map(asdict, formats(workspace).values()))}


def show_view(workspace: Workspace, number: int | None) -> dict[str, Any]:
    """Make the view of one mock: the latest, or another by its number in the list, which counts from 1."""
    mocks = all_mocks(workspace)
    if not mocks:
        raise UsageError("there is no mock yet", "`drill mock` starts one")
    if number is not None and not 1 <= number <= len(mocks):
        raise UsageError(f"there is no mock {number}", f"`drill mock list` has 1 to {len(mocks)}")
    at = len(mocks) if number is None else number
    return {**mock_view(workspace, mocks[at - 1]), "number": at}


def mock_view(workspace: Workspace, mock: Mock) -> dict[str, Any]:
    """Make the view of a mock. Ratings, verdicts and follow-ups are in it only when it was judged."""
    judged = mock.results is not None
    return {
        "schema": SCHEMA,
        "kind": "mock",
        "number": None,
        **_head(workspace, mock),
        "items": [_item(workspace, mock, number) for number in range(len(mock.items))],
        "rubric": [{"id": each.id, "name": each.name} for each in criteria(mock.setup)],
        "ratings": {who: ratings(mock, who) for who in (SELF, *((FRIEND,) if mock.setup.friend else ()))}
        if judged
        else None,
        "went_well": mock.answers.get(WELL) or None,
        "differently": mock.answers.get(DIFFERENTLY) or None,
    }


def _head(workspace: Workspace, mock: Mock) -> dict[str, Any]:
    state = _state(workspace, mock)
    return {
        "format": mock.setup.format,
        "name": mock.setup.name,
        "started": mock.started.isoformat(),
        "minutes": mock.setup.minutes,
        "used": None if mock.ended is None else round(mock.ended / 60, 1),
        "left": round(seconds_left(mock, workspace.now())) if state == "open" and mock.ended is None else None,
        "state": state,
        "only": mock.setup.only or None,
        "solved": sum(each.get("verdict") == Verdict.AC for each in mock.results or ()),
        "problems": sum(each.item.is_code for each in mock.items),
    }


def _state(workspace: Workspace, mock: Mock) -> str:
    if mock.results is not None:
        return "judged"
    alone = mock.abandoned or is_alone(mock, last_saved(workspace, mock), workspace.now())
    return "abandoned" if alone else "open"


def _item(workspace: Workspace, mock: Mock, number: int) -> dict[str, Any]:
    state, facts = mock.items[number], facts_of(mock, number)
    result = mock.results[number] if mock.results is not None else {}
    shown = {
        "kind": state.item.kind,
        "id": state.item.id,
        "title": state.item.title,
        "reached": state.shown is not None,
    }
    if not state.item.is_code:
        return {
            **shown,
            "seconds": state.spoken.get("seconds"),
            "points": answer_of(state.spoken).points if state.spoken else None,
            "of": len(CHECKLIST),
        }
    return {
        **shown,
        "verdict": result.get("verdict"),
        "groups": list(result.get("groups", ())),
        "submitted_by": state.by or None,
        "plan": state.plan or None,
        "plan_skipped": state.planned is not None and not state.plan,
        "facts": {key: value for key, value in asdict(facts).items() if key != "claimed"},
        "not_asked": list(not_asked(state)) if mock.results is not None and mock.setup.interviewer else None,
        "complexity": _complexity(state, facts.claimed, result),
        "follow_ups": _follow_ups(workspace, state) if result.get("verdict") and state.by != GIVEN_UP else [],
    }


def _complexity(state: ItemState, claimed: tuple[str, str], result: Any) -> dict[str, Any]:
    """Compare what was claimed with what is required, and with what was measured if the program is right."""
    said = {which: claim for which, claim in zip(("time", "space"), claimed, strict=True) if claim}
    required = Complexity(state.item.time, state.item.space)
    verdict = Verdict(result["verdict"]) if result.get("verdict") else None
    remarks = compared(said, required, verdict, is_measured=bool(result.get("measured"))) if verdict else []
    return {"claimed": said, "required": asdict(required) if verdict else None, "remarks": remarks}


def _follow_ups(workspace: Workspace, state: ItemState) -> list[dict[str, str]]:
    """Return the follow-ups of a problem; none if the bank does not have it any more."""
    try:
        problem = workspace.bank.problem(state.item.id)
    except DrillError:
        return []
    return [{"question": each.question, "answer": each.answer} for each in problem.follow_ups]
