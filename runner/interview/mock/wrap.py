"""The wrap: the questions between the end of a mock and its verdict, each of which may be skipped."""

from __future__ import annotations

from runner.interview.mock.clock import clock_words
from runner.interview.mock.rubric import Criterion, criteria
from runner.interview.mock.state import ItemState, Mock
from runner.interview.mock.steps import BY_CLOCK, BY_KEY, GIVEN_UP
from runner.record import record

WELL, DIFFERENTLY = "well", "differently"
SELF, FRIEND = "self", "friend"


@record
class WrapQuestion:
    """A question of the wrap. `about` is the key of its answer. A rating has its `criterion`; the rest is a line.

    `item` is the number of the problem that it is about, if it is about one. `who` rates.
    """

    about: str
    item: int | None = None
    criterion: Criterion | None = None
    who: str = SELF


def complexity_of(number: int) -> str:
    """Return the key of the answer that says the complexity of an item's program."""
    return f"complexity:{number}"


def rating_of(who: str, criterion: Criterion) -> str:
    """Return the key of a rating."""
    return f"rating:{who}:{criterion.id}"


def questions(mock: Mock) -> tuple[WrapQuestion, ...]:
    """Return all questions in their order. A friend's ratings come last, so that they are not influenced."""
    if mock.setup.only:
        return ()
    rated = criteria(mock.setup)
    friend = rated if mock.setup.friend else ()
    return (
        *(WrapQuestion(complexity_of(number), item=number) for number, each in enumerate(mock.items) if _wrote(each)),
        *(WrapQuestion(rating_of(SELF, each), criterion=each) for each in rated),
        WrapQuestion(WELL),
        WrapQuestion(DIFFERENTLY),
        *(WrapQuestion(rating_of(FRIEND, each), criterion=each, who=FRIEND) for each in friend),
    )


def next_question(mock: Mock) -> WrapQuestion | None:
    """Return the first question without an answer; a skipped one has an empty answer."""
    return next((each for each in questions(mock) if each.about not in mock.answers), None)


def ratings(mock: Mock, who: str) -> dict[str, int | None]:
    """Return the ratings by criterion, None for those that were skipped."""
    return {each.id: mock.answers.get(rating_of(who, each)) for each in criteria(mock.setup)}


def proposal(mock: Mock, about: str) -> str:
    """Return a first answer to what went well, or what to do differently, from the facts; "" if they give none."""
    written = [each for each in mock.items if each.item.is_code and each.shown is not None]
    propose = _well if about == WELL else _differently
    return next(filter(None, (propose(mock, each) for each in written)), "")


def _wrote(state: ItemState) -> bool:
    """Whether there is a program whose complexity can be asked for: a query has none."""
    return bool(state.item.time) and (state.by == BY_KEY or state.runs + state.tries > 0)


def _well(mock: Mock, state: ItemState) -> str:
    if state.plan and state.planned is not None and (state.first_run is None or state.planned < state.first_run):
        return "I said a plan before I ran anything"
    if asked := dict.fromkeys(each.keyword for each in state.asked if each.keyword):
        return f"I asked about {', '.join(asked)}"
    if state.tries:
        return "I tried inputs of my own"
    if state.by == BY_KEY and state.done and state.done >= mock.setup.seconds / 4 and state.runs:
        return f"I ran the examples, and submitted with {clock_words(mock.setup.seconds - state.done)} left"
    return ""


def _differently(mock: Mock, state: ItemState) -> str:
    if mock.setup.interviewer and state.item.facts and not state.asked:
        about = f" about {state.item.title}, too," if any(each.asked for each in mock.items) else ""
        return f"Ask clarifying questions{about} before I write code"
    if not state.plan and mock.setup.interviewer:
        return "Explain the approach and its cost before I write code"
    if state.by == GIVEN_UP:
        return "Write a simple solution first, even a slow one"
    if state.by == BY_CLOCK:
        return "Mind the pace: something that runs by half time"
    if not state.tries:
        return "Try an edge case of my own before I submit"
    return ""
