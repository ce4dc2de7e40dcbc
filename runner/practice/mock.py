"""A mock interview: begun, resumed, and led step by step. Every step is in the history before it is shown."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from runner.bank.interviews import LONGEST, SHORTEST, named_format
from runner.errors import UsageError
from runner.interview.mock.clock import clock_words, is_alone, seconds_left
from runner.interview.mock.setup import ASK, ASK_MINUTES, MockSetup, body_of
from runner.interview.mock.state import Mock, after, elapsed_at, mock_of
from runner.interview.mock.steps import BY_CLOCK, Step
from runner.practice.mock_choice import chosen_items, formats, item_to_ask_about
from runner.practice.mock_program import final_program, make_mock_stub, saved_at
from runner.record import record

if TYPE_CHECKING:
    from runner.practice.workspace import Workspace
    from runner.store.mocks import MockJudgment

DEFAULT = "phone-screen"

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@record
class MockWish:
    """What the learner wants. `only` is the part of a short round; `friend`: somebody else rates, too."""

    format: str | None = None
    minutes: int | None = None
    topic: str | None = None
    only: str | None = None
    friend: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was wished for, so that a mock that is open goes on."""
        return not (self.format or self.minutes or self.topic or self.only)


class RunningMock:
    """A mock that goes on. `mock` is its state; every method that changes it writes the history first."""

    def __init__(self, workspace: Workspace, mock: Mock) -> None:
        self.workspace = workspace
        self.mock = mock
        self._seen = mock.last_at

    def confirm(self, step: Step, *, code: bytes | None = None, **values: Any) -> None:
        """Write a step. If that fails, nothing has changed."""
        text = None if code is None else code.decode("utf-8", "surrogateescape")
        body = {"step": str(step), **values}
        event = self.workspace.store.add_mock_step(self.mock.id, body, self.workspace.now(), text)
        self.mock = after(self.mock, event)
        self._seen = event.at

    def judged(self, judgment: MockJudgment) -> None:
        """Write the judgment. If that fails, nothing has changed."""
        event = self.workspace.store.judge_mock(self.mock.id, judgment, self.workspace.now())
        self.mock = after(self.mock, event)

    def clock_went_back(self) -> bool:
        """Look at the computer's clock. If it was set back, write where the mock's clock was, and return True."""
        now = self.workspace.now()
        if now >= self._seen:
            self._seen = now
            return False
        self.confirm(Step.CLOCK, elapsed=elapsed_at(self.mock, self._seen))
        return True

    @property
    def left(self) -> float:
        """The seconds that are left."""
        return seconds_left(self.mock, self.workspace.now())

    def end_if_over(self) -> bool:
        """Begin the wrap if the time is over. Programs that were not submitted count as they were saved in time."""
        mock = self.mock
        if mock.ended is not None or self.left > 0:
            return False
        for number, each in enumerate(mock.items):
            if each.shown is not None and each.done is None and each.item.is_code and not mock.setup.only:
                code = final_program(self.workspace, mock, number)
                self.confirm(Step.SUBMITTED, item=number, by=BY_CLOCK, code=code)
        self.confirm(Step.EXPIRED)
        self.confirm(Step.ENDED)
        return True

    def show_item(self, number: int) -> None:
        """Begin an item: its stub is made, then its time starts."""
        item = self.mock.items[number].item
        if item.is_code and not self.mock.setup.only:
            make_mock_stub(self.workspace, item, with_brief=self.mock.setup.interviewer)
        self.confirm(Step.ITEM, item=number)


def begin(workspace: Workspace, setup: MockSetup) -> RunningMock:
    """Begin a mock: its clock starts."""
    logged = workspace.store.start_mock(body_of(setup), workspace.now())
    return RunningMock(workspace, mock_of(logged.start, ()))


def setup_for(workspace: Workspace, wish: MockWish) -> MockSetup:
    """Choose what is asked, and for how long. Raises `UsageError` if the bank does not hold that much."""
    if wish.only and wish.friend:
        raise UsageError("a short round has no interviewer", "leave out --sheet or --only")
    if wish.minutes is not None and not SHORTEST <= wish.minutes <= LONGEST:
        raise UsageError(f"{wish.minutes} minutes are too few or too many", f"from {SHORTEST} to {LONGEST}")
    known = formats(workspace)
    wanted = named_format(known, wish.format or DEFAULT)
    topic = workspace.bank.topic(wish.topic).id if wish.topic else ""
    if wish.only == ASK:
        item = item_to_ask_about(workspace, topic)
        return MockSetup(wanted.id, "Only asking", wish.minutes or ASK_MINUTES, (item,), only=ASK)
    minutes = wish.minutes or wanted.minutes
    items = chosen_items(workspace, wanted, minutes, topic)
    return MockSetup(wanted.id, wanted.name, minutes, items, wanted.interviewer, friend=wish.friend)


def open_mock(workspace: Workspace) -> RunningMock | None:
    """Return the mock that goes on, None if there is none. One that was left alone too long is written off here."""
    running = _latest(workspace)
    if running and _was_left_alone(running):
        running.confirm(Step.ABANDONED)
        return None
    return running


def refuse_in_mock(workspace: Workspace, problem: str | None) -> None:
    """Raise `UsageError` if a mock goes on that asks for this problem; without a problem if any mock goes on."""
    running = _latest(workspace)
    if running is None or _was_left_alone(running):
        return
    mock = running.mock
    if problem and all(each.item.id != problem for each in mock.items):
        return
    left = f"{clock_words(running.left)} left" if mock.ended is None and running.left else "its time is over"
    subject = f"{problem} is a problem of a mock that goes on" if problem else "a mock goes on"
    raise UsageError(
        f"{subject} ({mock.setup.name}, {left})", "`drill mock` goes on with it, `drill mock abandon` ends it"
    )


def _latest(workspace: Workspace) -> RunningMock | None:
    """Return the mock that began last, unless it is over."""
    logged = workspace.store.latest_mock()
    if logged is None:
        return None
    running = RunningMock(workspace, mock_of(logged.start, logged.steps))
    return None if running.mock.is_over else running


def _was_left_alone(running: RunningMock) -> bool:
    workspace = running.workspace
    return is_alone(running.mock, last_saved(workspace, running.mock), workspace.now())


def last_saved(workspace: Workspace, mock: Mock) -> datetime:
    """Return when a file of the mock was saved last."""
    shown = (each.item for each in mock.items if each.item.is_code and each.shown is not None)
    times = (saved_at(workspace, item) for item in shown)
    return max(filter(None, times), default=_LONG_AGO)
