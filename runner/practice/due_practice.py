"""What is due in addition to problems because of the interviews in the calendar: debriefs, mock interviews, stories.

`drill next` runs this each time, so it asks the store for three facts and imports nothing of interview practice.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from runner.day import day_of
from runner.errors import StoreError
from runner.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from runner.practice.workspace import Workspace
    from runner.store.queries import PlannedInterview

NEAR = timedelta(days=21)
"""An interview within this time makes mock interviews and behavioral questions due."""

MOCK_EVERY = timedelta(days=7)
STORY_EVERY = timedelta(days=2)
DAILY = timedelta(days=1)
"""How often one is due while an interview is near."""

REST = ("day", "eve")
"""What is due on the day of an interview and on the day before: nothing new."""

REMINDERS = ("mock", "story")
"""What is due while an interview is near, until it is practiced."""

ASKABLE = timedelta(days=14)
"""How long after an interview it is worth asking how it went."""

ASKED_ABOUT = "asked_about"
"""The key of the session that says about which interview `drill next` has asked how it went."""


REMINDED_ON = "reminded_on"
"""The key of the session that says on which day `drill next` has named the mock interview or the story that is due."""


@record
class DuePractice:
    """What is due in addition to problems: `debrief`, `day`, `eve`, `mock` or `story`, by which command, for which.

    `last` is the day on which it was practiced last, None if never.
    """

    kind: str
    command: str
    interview: PlannedInterview
    last: date | None = None

    def sentence(self, today: date) -> str:
        """Say it to the learner."""
        company, day = self.interview.company, self.interview.day
        if self.kind == "debrief":
            return f"{company} was on {day:%A}, {day.day} {day:%B}. How did it go? `{self.command}`"
        if self.kind == "day":
            return f"{company} is today: no new problem. `{self.command}` has the plan for the last hour."
        if self.kind == "eve":
            return f"{company} is tomorrow: no new problem today. `{self.command}` has the plan for the day."
        what = {"mock": "mock interview", "story": "answer to a behavioral question"}[self.kind]
        ago = (today - self.last).days if self.last else 0
        last = f"your last {what} was {ago} days ago" if self.last else f"there was no {what} yet"
        return f"Also due: `{self.command}`, because {company} is in {(day - today).days} days and {last}."

    def as_view(self) -> dict[str, Any]:
        """Make the part of a view that says it."""
        last = self.last.isoformat() if self.last else None
        named = {"company": self.interview.company, "date": self.interview.day.isoformat()}
        return {"kind": self.kind, "command": self.command, **named, "last": last}


def due_practice(workspace: Workspace) -> list[DuePractice]:
    """List what is due for the interviews in the calendar, the most urgent first."""
    today, store = day_of(workspace.now()), workspace.store
    waiting = [each for each in store.interviews() if not each.is_canceled and not each.is_done]
    over = [each for each in waiting if timedelta(0) < today - each.day <= ASKABLE]
    found = [DuePractice("debrief", "drill debrief", each) for each in over[-1:] if not _has_asked(workspace, each)]
    ahead = next((each for each in waiting if each.day >= today), None)
    if ahead is None or ahead.day - today > NEAR:
        return found
    if ahead.day == today:
        return [*found, DuePractice("day", "drill interview", ahead)]
    if ahead.day - today == timedelta(days=1):
        return [*found, DuePractice("eve", "drill interview", ahead)]
    last = store.last_practice()
    mock, answer = (day_of(at) if at else None for at in (last.mock, last.answer))
    if mock is None or today - mock >= MOCK_EVERY:
        found.append(DuePractice("mock", mock_command(ahead), ahead, mock))
    every = story_every(ahead)
    if every and (answer is None or today - answer >= every):
        found.append(DuePractice("story", "drill story", ahead, answer))
    return found


def mock_command(interview: PlannedInterview) -> str:
    """Return the command of a mock interview for a real one."""
    return f"drill mock --format {interview.format}" if interview.format else "drill mock"


def story_every(interview: PlannedInterview) -> timedelta | None:
    """Return how often a behavioral question is due before an interview; None if its format has none.

    One whose format is unknown may have some. Before one that has nothing else a question is due every day.
    """
    if not interview.asks:
        return STORY_EVERY
    if not interview.asks.get("behavioral"):
        return None
    return STORY_EVERY if any(number for kind, number in interview.asks.items() if kind != "behavioral") else DAILY


def sentences(workspace: Workspace, due: Iterable[DuePractice], *, is_again: bool) -> tuple[list[str], list[str]]:
    """Say what is due: what comes before a problem, which is that nothing new is due, and what comes after it.

    A problem that is shown again comes without the reminders that were printed today.
    """
    silent = REMINDERS if is_again and _was_reminded(workspace) else ()
    today = day_of(workspace.now())
    said = [(each.kind in REST, each.sentence(today)) for each in due if each.kind not in silent]
    return [text for is_rest, text in said if is_rest], [text for is_rest, text in said if not is_rest]


def remember_saying(workspace: Workspace, due: Collection[DuePractice]) -> None:
    """Remember that the learner was asked how an interview went, which is asked once, and reminded, once a day."""
    for each in due:
        if each.kind == "debrief":
            _remember(workspace, ASKED_ABOUT, each.interview.id)
    if any(each.kind in REMINDERS for each in due) and not _was_reminded(workspace):
        _remember(workspace, REMINDED_ON, day_of(workspace.now()).isoformat())


def _remember(workspace: Workspace, key: str, value: str) -> None:
    with suppress(StoreError):  # a history that cannot be written is no reason to serve nothing
        workspace.store.add_record("session", {key: value}, workspace.now())


def _was_reminded(workspace: Workspace) -> bool:
    return _is_remembered(workspace, REMINDED_ON, day_of(workspace.now()).isoformat())


def _has_asked(workspace: Workspace, interview: PlannedInterview) -> bool:
    return _is_remembered(workspace, ASKED_ABOUT, interview.id)


def _is_remembered(workspace: Workspace, key: str, value: str) -> bool:
    return any(each.body.get(key) == value for each in workspace.store.records("session"))
