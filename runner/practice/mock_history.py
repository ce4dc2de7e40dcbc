"""The mocks that were judged, for the statistics: their ratings and their times, the earliest first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from runner.day import day_of

if TYPE_CHECKING:
    from runner.interview.mock.facts import ItemFacts
    from runner.interview.mock.state import Mock
    from runner.practice.workspace import Workspace

_TIMES: dict[str, Callable[[ItemFacts], float | None]] = {
    "to_plan": lambda facts: facts.to_plan,
    "to_first_run": lambda facts: facts.to_first_run,
    "to_submission": lambda facts: facts.to_submission,
}


def mock_history(workspace: Workspace) -> list[dict[str, Any]]:
    """Return a row for each mock but short rounds, in which nothing is judged. What nobody knows is None."""
    if not workspace.store.mocks():
        return []
    from runner.practice.mock_view import all_mocks, list_view

    heads = list_view(workspace)["mocks"]
    return [
        _row(head, mock)
        for head, mock in zip(heads, all_mocks(workspace), strict=True)
        if mock.results is not None and not mock.setup.only
    ]


def _row(head: dict[str, Any], mock: Mock) -> dict[str, Any]:
    from runner.interview.mock.facts import facts_of
    from runner.interview.mock.rubric import criteria
    from runner.interview.mock.wrap import FRIEND, SELF, ratings

    own, friend = ratings(mock, SELF), ratings(mock, FRIEND)
    facts = [facts_of(mock, number) for number, each in enumerate(mock.items) if each.item.is_code]
    return {
        "number": head["number"],
        "name": head["name"],
        "date": day_of(mock.started).isoformat(),
        "minutes": head["minutes"],
        "used": head["used"],
        "solved": head["solved"],
        "problems": head["problems"],
        "ratings": [
            {"id": each.id, "name": each.name, "self": own.get(each.id), "friend": friend.get(each.id)}
            for each in criteria(mock.setup)
        ],
        "times": {name: _average([of(each) for each in facts]) for name, of in _TIMES.items()},
    }


def _average(seconds: list[float | None]) -> float | None:
    """Return the average over the problems in minutes, of those for which it is known."""
    known = [each for each in seconds if each is not None]
    return round(sum(known) / len(known) / 60, 1) if known else None
