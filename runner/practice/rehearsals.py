"""The practice of the situation in a plan: on which days a mock interview or a story comes before an interview."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from runner.day import day_of
from runner.errors import BankError
from runner.practice.due_practice import MOCK_EVERY, NEAR, mock_command, story_every
from runner.practice.workspace import Workspace
from runner.record import record
from runner.store.queries import PlannedInterview

MOCK_MINUTES = 30
STORY_MINUTES = 10
"""A question, its spoken answer, a follow-up and the checklist, and a second try."""


@record
class Rehearsal:
    """A mock interview or a story on a day of the plan: `mock` or `story`, its command and its minutes."""

    kind: str
    command: str
    minutes: int


def rehearsals_before(
    workspace: Workspace, day: date | None, minutes_per_day: int
) -> Mapping[date, tuple[Rehearsal, ...]]:
    """Return the practice before the interview that is in the calendar on a day, by its days."""
    interviews = (each for each in workspace.store.interviews() if each.day == day and not each.is_canceled)
    planned = next(interviews, None)
    return _rehearsals(workspace, planned, minutes_per_day) if planned else {}


def _rehearsals(
    workspace: Workspace, planned: PlannedInterview, minutes_per_day: int
) -> Mapping[date, tuple[Rehearsal, ...]]:
    """Plan mock interviews and stories up to two days before an interview, as `drill next` will name them.

    A story waits for a day with room for it. A mock interview takes the time that its format takes, also if that is
    longer than a day of practice.
    """
    minutes, every = _mock_minutes(workspace, planned), story_every(planned)
    last, today = workspace.store.last_practice(), day_of(workspace.now())
    mock, story = (day_of(at) if at else None for at in (last.mock, last.answer))
    found: dict[date, tuple[Rehearsal, ...]] = {}
    for day in _days(max(today, planned.day - NEAR), planned.day - timedelta(days=1)):
        of_day: list[Rehearsal] = []
        if mock is None or day - mock >= MOCK_EVERY:
            of_day.append(Rehearsal("mock", mock_command(planned), minutes))
            mock = day
        room = minutes_per_day - sum(each.minutes for each in of_day)
        if every and (story is None or day - story >= every) and room >= STORY_MINUTES:
            of_day.append(Rehearsal("story", "drill story", STORY_MINUTES))
            story = day
        found[day] = tuple(of_day)
    return found


def _mock_minutes(workspace: Workspace, planned: PlannedInterview) -> int:
    """Return the minutes of a mock interview in the format of a real one. Formats that cannot be read stop no plan."""
    from runner.practice.mock import DEFAULT
    from runner.practice.mock_choice import formats

    try:
        known = formats(workspace)
    except BankError:
        return MOCK_MINUTES
    return known.get(planned.format, known[DEFAULT]).minutes


def _days(first: date, end: date) -> Iterable[date]:
    return (first + timedelta(days=number) for number in range((end - first).days))
