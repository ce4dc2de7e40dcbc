"""The facts of a mock, from its events alone. What nobody knows is None, and nothing is guessed."""

from __future__ import annotations

import re

from runner.interview.mock.state import ItemState, Mock, Values
from runner.interview.mock.steps import GIVEN_UP
from runner.interview.mock.wrap import complexity_of
from runner.record import record
from runner.verdict import Verdict

_ORDER = re.compile(r"(?:O|Θ|o)\s*\((?:[^()]|\([^()]*\))*\)")


@record
class ItemFacts:
    """The facts of a problem. Times are seconds from when it was shown, None for what did not happen.

    `asked` are the keywords of its own facts that were asked about, `unclear` the number of questions that no fact
    answers. `missed` are the keywords that were not asked although the program failed on the inputs that they are
    about. `claimed` are time and space as they were said, "" for what was not.
    """

    to_plan: float | None
    to_first_run: float | None
    to_submission: float | None
    runs: int
    tries: int
    nudges: int
    asked: tuple[str, ...]
    unclear: int
    missed: tuple[str, ...]
    claimed: tuple[str, str]


def facts_of(mock: Mock, number: int) -> ItemFacts:
    """Return the facts of an item. Without a verdict nothing was missed."""
    state = mock.items[number]
    result = mock.results[number] if mock.results else None
    asked = tuple(dict.fromkeys(each.keyword for each in state.asked if each.keyword in state.item.facts))
    return ItemFacts(
        to_plan=_since_shown(state, state.planned if state.plan else None),
        to_first_run=_since_shown(state, state.first_run),
        to_submission=_since_shown(state, state.done),
        runs=state.runs,
        tries=state.tries,
        nudges=state.nudges,
        asked=asked,
        unclear=sum(not each.keyword for each in state.asked),
        missed=_missed(state, asked, result) if mock.setup.interviewer else (),
        claimed=claimed_in(str(mock.answers.get(complexity_of(number)) or "")),
    )


def claimed_in(text: str) -> tuple[str, str]:
    """Find the time and the space in an answer such as `O(n) time, O(1) space`; the first one is the time."""
    found = [*_ORDER.findall(text), "", ""]
    return found[0], found[1]


def not_asked(state: ItemState) -> tuple[str, ...]:
    """Return the keywords that could have been asked about and were not."""
    asked = {each.keyword for each in state.asked}
    return tuple(keyword for keyword in state.item.facts if keyword not in asked)


def _missed(state: ItemState, asked: tuple[str, ...], result: Values | None) -> tuple[str, ...]:
    if result is None or state.by == GIVEN_UP or result.get("verdict") in (None, Verdict.AC, Verdict.JE):
        return ()
    failing = set(result.get("groups", ()))
    return tuple(word for word, group in state.item.facts.items() if group in failing and word not in asked)


def _since_shown(state: ItemState, at: float | None) -> float | None:
    return None if at is None or state.shown is None else at - state.shown
