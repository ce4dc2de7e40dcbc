"""The state of a mock: a fold over its events and nothing else, so that a rebuilt store shows the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, replace
from datetime import datetime
from typing import Any

from runner.interview.mock.setup import MockItem, MockSetup, setup_of
from runner.interview.mock.steps import Step
from runner.record import record
from runner.store.events import Event

PAUSE = 300.0
"""The seconds of the one pause."""

Values = Mapping[str, Any]


@record
class Asked:
    """A question to the interviewer; `keyword` names the fact that answers it, "" if none does."""

    text: str
    keyword: str


@record
class ItemState:
    """How far an item is. Times are seconds on the clock of the mock, None for what did not happen.

    `plan` is "" if it was skipped. `code` is the program that was run or submitted last, if the events came with it;
    `by` says who submitted it. `spoken` is the answer to a question as far as it is known, in the store's form.
    """

    item: MockItem
    shown: float | None = None
    planned: float | None = None
    plan: str = ""
    asked: tuple[Asked, ...] = ()
    first_run: float | None = None
    runs: int = 0
    passed: int | None = None
    tries: int = 0
    nudges: int = 0
    done: float | None = None
    by: str = ""
    spoken: Values = field(default_factory=dict)
    code: str | None = None


@record
class Mock:
    """A mock. `elapsed` are the seconds on its clock at the last event, which was at `last_at`.

    `paused`: it is paused now; `had_pause`: the one pause was taken. `answers` are those of the wrap, by what they are
    about. `results` are the judge's, one for each item, None until it was judged.
    """

    id: str
    setup: MockSetup
    started: datetime
    last_at: datetime
    items: tuple[ItemState, ...]
    rank: int = 0
    elapsed: float = 0.0
    paused: bool = False
    had_pause: bool = False
    expired: bool = False
    ended: float | None = None
    answers: Mapping[str, Any] = field(default_factory=dict)
    results: tuple[Values, ...] | None = None
    abandoned: bool = False

    @property
    def current(self) -> int | None:
        """The number of the item that is worked on; None if all are done or the time is over."""
        if self.ended is not None:
            return None
        return next((number for number, each in enumerate(self.items) if each.done is None), None)

    @property
    def is_over(self) -> bool:
        """Whether nothing can happen in it any more."""
        return self.results is not None or self.abandoned


def mock_of(start: Event, steps: Iterable[Event]) -> Mock:
    """Fold a mock from the event that started it and its steps, in order."""
    setup = setup_of(start.body)
    items = tuple(ItemState(item) for item in setup.items)
    mock = Mock(start.id, setup, start.at, start.at, items, start.rank)
    for event in steps:
        mock = after(mock, event)
    return mock


def after(mock: Mock, event: Event) -> Mock:
    """Return the mock after one more step. A step that this drill does not know only moves the clock."""
    if mock.is_over:
        return mock
    step, values = event.body["step"], event.body
    moved = replace(mock, elapsed=elapsed_at(mock, event.at), last_at=event.at)
    if "item" in values:
        return _after_item(moved, step, event)
    change = _OF_THE_WHOLE.get(step)
    return change(moved, values) if change else moved


def elapsed_at(mock: Mock, now: datetime) -> float:
    """Return the seconds on the clock of the mock at a time. It never goes back, even if the computer's clock does."""
    if mock.ended is not None:
        return mock.ended
    gap = max(0.0, (now - mock.last_at).total_seconds())
    return mock.elapsed + (max(0.0, gap - PAUSE) if mock.paused else gap)


def _after_item(mock: Mock, step: str, event: Event) -> Mock:
    number = event.body["item"]
    change = _OF_AN_ITEM.get(step)
    if change is None or not 0 <= number < len(mock.items):
        return mock
    changed = change(mock.items[number], event.body, mock.elapsed)
    if event.evidence:
        changed = replace(changed, code=event.evidence["code"])
    return replace(mock, items=(*mock.items[:number], changed, *mock.items[number + 1 :]))


def _ran(item: ItemState, values: Values, at: float) -> ItemState:
    first = at if item.first_run is None else item.first_run
    return replace(item, runs=item.runs + 1, first_run=first, passed=values.get("passed"))


def _tried(item: ItemState, _: Values, at: float) -> ItemState:
    first = at if item.first_run is None else item.first_run
    return replace(item, tries=item.tries + 1, first_run=first)


def _judged(mock: Mock, values: Values) -> Mock:
    found = tuple(values.get("results", ()))[: len(mock.items)]
    return replace(mock, results=(*found, *({} for _ in mock.items[len(found) :])))


_OF_AN_ITEM: Mapping[str, Callable[[ItemState, Values, float], ItemState]] = {
    Step.ITEM: lambda item, _, at: replace(item, shown=at if item.shown is None else item.shown),
    Step.PLANNED: lambda item, values, at: replace(item, planned=at, plan=values.get("text", "")),
    Step.ASKED: lambda item, values, _: replace(
        item, asked=(*item.asked, Asked(values.get("text", ""), values.get("keyword", "")))
    ),
    Step.RAN: _ran,
    Step.TRIED: _tried,
    Step.NUDGED: lambda item, values, _: replace(item, nudges=max(item.nudges, values.get("number", 0))),
    Step.SUBMITTED: lambda item, values, at: replace(item, done=at, by=values.get("by", "")),
    Step.SPOKEN: lambda item, values, _: replace(item, spoken=values.get("answer", {})),
}

_OF_THE_WHOLE: Mapping[str, Callable[[Mock, Values], Mock]] = {
    Step.PAUSED: lambda mock, _: replace(mock, paused=True, had_pause=True),
    Step.RESUMED: lambda mock, _: replace(mock, paused=False),
    Step.CLOCK: lambda mock, values: replace(mock, elapsed=max(mock.elapsed, values.get("elapsed", 0.0))),
    Step.EXPIRED: lambda mock, _: replace(mock, expired=True),
    Step.ENDED: lambda mock, _: replace(mock, ended=mock.elapsed, paused=False),
    Step.ANSWERED: lambda mock, values: replace(
        mock, answers={**mock.answers, values.get("about", ""): values.get("value")}
    ),
    Step.JUDGED: _judged,
    Step.ABANDONED: lambda mock, _: replace(mock, abandoned=True),
}
