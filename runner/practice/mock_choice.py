"""What a mock asks: problems by the curriculum, as `drill next` chooses them, and behavioral questions that are due."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from runner.bank.asks import BEHAVIORAL, CODE, KINDS, PANDAS, REACT, SQL, UTILITY
from runner.bank.interviews import InterviewFormat, formats_of
from runner.curriculum.choice_rule import Wish
from runner.curriculum.choice_scores import ChoiceView
from runner.curriculum.choose import choose
from runner.errors import ConfigError, UsageError
from runner.interview.mock.setup import MockItem
from runner.interview.mock.state import mock_of
from runner.languages import LANGUAGES
from runner.paths import problems_dir
from runner.practice.answers import due_questions
from runner.practice.curriculum import course, interview, syllabus
from runner.practice.lacking import lack_of
from runner.practice.mock_growth import asked_in_thought, preferring_growth
from runner.practice.offer import FUNCTIONS, KINDS_OF, chosen_kinds
from runner.store.attempts import Ending

if TYPE_CHECKING:
    from runner.bank.model import Problem, ProblemKind
    from runner.curriculum.rows import ProblemRow
    from runner.practice.workspace import Workspace

REST = timedelta(days=14)
"""What was solved or met in a mock more recently is not asked: it would show how well that one is remembered."""

WORTH_ASKING = 3
"""A short round of asking takes a problem with so many facts at least."""

QUESTION_MINUTES = 5
"""The minutes of a mock that a behavioral question takes."""

_NAMES = {
    REACT: "React component",
    UTILITY: "JavaScript utility",
    CODE: "coding problem",
    SQL: "SQL problem",
    PANDAS: "pandas problem",
    BEHAVIORAL: "behavioral question",
}


def formats(workspace: Workspace) -> dict[str, InterviewFormat]:
    """Return the shipped formats and the learner's own, by id. Raises `BankError`."""
    return formats_of([problems_dir(), *([] if workspace.home.is_closed else [workspace.home.bank])])


def chosen_items(workspace: Workspace, wanted: InterviewFormat, minutes: int, topic: str) -> tuple[MockItem, ...]:
    """Choose what a mock of so many minutes asks.

    Raises `UsageError` if the bank does not hold that much, `ConfigError` if it cannot be run on this machine.
    """
    found: list[MockItem] = []
    questions = wanted.asks.get(BEHAVIORAL, 0)
    programs = sum(wanted.asks.values()) - questions
    each = (minutes - QUESTION_MINUTES * questions) / max(programs, 1)
    for kind in KINDS:
        if count := wanted.asks.get(kind, 0):
            taken = frozenset(item.id for item in found)
            items = _items(workspace, wanted, kind, each, topic, taken)
            if len(items) < count:
                raise _too_few(wanted, kind, count, len(items), topic)
            found += items
    return tuple(found)


def item_to_ask_about(workspace: Workspace, topic: str) -> MockItem:
    """Choose a problem of which there is something to ask. Raises `UsageError` if there is none."""
    for each in _problems(workspace, chosen_kinds(workspace.config, FUNCTIONS), math.inf, topic):
        problem = workspace.bank.problem(each.id)
        if len(problem.facts) >= WORTH_ASKING:
            return item_of(problem, CODE)
    raise UsageError("the bank has no problem to ask about now", "leave out `--topic`, or practice with `drill mock`")


def item_of(problem: Problem, kind: str) -> MockItem:
    """Return a problem as an item of a mock."""
    return MockItem(
        kind=kind,
        id=problem.id,
        title=problem.title,
        version=problem.version,
        facts={fact.keyword: fact.group for fact in problem.facts},
        time=problem.complexity.time,
        space=problem.complexity.space,
    )


def _items(
    workspace: Workspace, wanted: InterviewFormat, kind: str, minutes: float, topic: str, taken: frozenset[str]
) -> list[MockItem]:
    count = wanted.asks[kind]
    if kind == BEHAVIORAL:
        due = due_questions(workspace)[:count]
        return [MockItem(BEHAVIORAL, each.question.id, each.question.text) for each in due]
    if lack := _lack(workspace, kind):
        raise ConfigError(lack, "the other formats work without it: `drill mock formats` lists them")
    of_kind = _problems(workspace, _kinds_for(workspace, wanted, kind), minutes, topic)
    others = (each for each in of_kind if each.id not in taken)
    return [item_of(workspace.bank.problem(each.id), kind) for each in islice(others, count)]


def _lack(workspace: Workspace, kind: str) -> str:
    """Say what this machine lacks for a kind that a format names; "" if nothing."""
    language = LANGUAGES.get(kind)
    return (language.worker.lacking() if language else "") or (
        lack_of(workspace, KINDS_OF[kind]) if kind in KINDS_OF else ""
    )


def _kinds_for(workspace: Workspace, wanted: InterviewFormat, kind: str) -> set[ProblemKind]:
    """Return the kinds of problems for what a format names. `code` leaves out what it names on its own."""
    if kind in KINDS_OF:
        return {KINDS_OF[kind]}
    return chosen_kinds(workspace.config, FUNCTIONS) - {KINDS_OF[name] for name in wanted.asks if name in KINDS_OF}


def _problems(workspace: Workspace, kinds: set[ProblemKind], minutes: float, topic: str) -> Iterator[ProblemRow]:
    """Choose one problem after the other that fits into so many minutes; longer ones where nothing else is left.

    What a real interview asked is no surprise any more, so it is left to `next`.
    """
    state, now, by = preferring_growth(workspace, course(workspace)), workspace.now(), interview(workspace)
    bank = syllabus(workspace, state, only=kinds)
    due = {review.problem.id for review in ChoiceView(state, bank, now).reviews(by)}
    aside = _not_now(workspace) | due | {*state.wanted}
    too_long = {problem.id for problem in bank.problems.values() if problem.minutes > minutes}
    taken = aside
    while True:
        wishes = (
            Wish(topic, aside=frozenset(each), review_share=0, interview=by) for each in (taken | too_long, taken)
        )
        pick = next((pick for wish in wishes if (pick := choose(state, bank, now, wish))), None)
        if pick is None:
            return
        yield pick.problem
        taken = taken | {pick.problem.id}
        state = asked_in_thought(state, pick.problem, now)


def _not_now(workspace: Workspace) -> set[str]:
    """Return the problems that are open, or were solved or shown in a mock lately."""
    since = workspace.now() - REST
    mocks = [mock_of(each.start, each.steps) for each in workspace.store.mocks() if each.start.at >= since]
    shown = {each.item.id for mock in mocks for each in mock.items if each.shown is not None}
    lately = workspace.store.attempts(since=since)
    solved = {each.problem for each in lately if each.ending is Ending.ACCEPTED}
    current = workspace.store.open_problem()
    return shown | solved | ({current.problem} if current else set())


def _too_few(wanted: InterviewFormat, kind: str, count: int, there: int, topic: str) -> UsageError:
    what = _NAMES[kind] + ("s" if count > 1 else "")
    within = f" of the topic {topic}" if topic else ""
    return UsageError(
        f"the format `{wanted.id}` asks for {count} {what}{within}, and the bank has {there} to ask now",
        "what was solved or asked in a mock in the last 14 days, was asked in an interview, or is due as a review is "
        "not asked; "
        "take another `--format`, or leave out `--topic`"
        if kind == CODE
        else "take another `--format`: `drill mock formats` lists them",
    )
