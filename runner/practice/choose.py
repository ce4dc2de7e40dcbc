"""Choosing the next problem: what the learner wants, and the curriculum's rule for the rest."""

from __future__ import annotations

import sys
from contextlib import suppress
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from runner.curriculum.choice_rule import PickSource, Rule, Wish
from runner.curriculum.choice_scores import ChoiceView
from runner.curriculum.choose import Pick, choose
from runner.curriculum.reason import decisive, sentence
from runner.curriculum.state import practiced
from runner.day import day_of
from runner.errors import DrillError
from runner.practice.asked import ASKED, Asked
from runner.practice.curriculum import course, interview, syllabus, topic_names
from runner.practice.offer import asked_topics
from runner.practice.target import named_problem
from runner.practice.why import choice_view
from runner.record import record

if TYPE_CHECKING:
    from datetime import datetime

    from runner.curriculum.state import State
    from runner.practice.workspace import Workspace
    from runner.store.attempts import Attempt

AHEAD = 6


class Ground(StrEnum):
    """The learner's history with a problem as it is served: unseen, opened before, due, or solved before."""

    NEW = "new ground"
    AGAIN = "another go"
    REVIEW = "review"
    ONCE_MORE = "once more"


@record
class Chosen:
    """A problem to serve: `because` may name its topic, `sentence` does not; `view` holds all that was weighed.

    `prompt` says what to mind, by the growth areas other than topics; `reviews_due` counts the reviews
    that are due, if it is none.
    """

    problem_id: str
    ground: Ground
    because: str
    sentence: str = ""
    view: dict[str, Any] | None = None
    prompt: str = ""
    reviews_due: int = 0

    @property
    def is_review(self) -> bool:
        """Whether it is solved again from a new stub, whatever file there is."""
        return self.ground in (Ground.REVIEW, Ground.ONCE_MORE)


def chosen(workspace: Workspace, asked: Asked) -> Chosen:
    """Take the problem that was named, or choose one. Raises `UsageError` if nothing is left to serve."""
    if asked.problem:
        problem_id = named_problem(workspace, asked.problem)
        return Chosen(problem_id, _ground(workspace, problem_id), ASKED)
    state = course(workspace)
    pick = _pick(workspace, asked, state)
    names = topic_names(workspace)
    is_review = pick.source is PickSource.REVIEW
    return Chosen(
        problem_id=pick.problem.id,
        ground=Ground.REVIEW if is_review else _ground(workspace, pick.problem.id),
        because=decisive(pick, names),
        sentence=sentence(pick, names),
        view=choice_view(pick, names),
        prompt=_prompt(workspace, state),
        reviews_due=0 if is_review else len(pick.due),
    )


def explained_again(workspace: Workspace, current: Attempt) -> dict[str, Any] | None:
    """Weigh again what was weighed when a problem was served; None if the choice or its reason would be another now."""
    found, names = (
        _choose(workspace, Asked(), current.opened_at, frozenset(), course(workspace)),
        topic_names(workspace),
    )
    is_same = found and found.problem.id == current.problem and decisive(found, names) == current.why
    return choice_view(found, names) if found and is_same else None


def read_ahead(workspace: Workspace, topic: str = "") -> None:
    """Load the problems that may come next (of a topic, if one was named), if the parser is loaded anyway.

    That is four fifths of what a new problem costs, so one `next` in seven pays for all; the bank keeps what was read.
    """
    if "runner.bank.load" not in sys.modules or not workspace.home.cache.is_dir():
        return
    for each in _upcoming(workspace, topic):
        with suppress(DrillError):  # the error is shown when that problem is served
            workspace.bank.problem(each)


def _pick(workspace: Workspace, asked: Asked, known: State) -> Pick:
    current = workspace.store.open_problem()
    aside = frozenset([current.problem] if current else [])
    now = workspace.now()
    state = _left(known, current, now)
    found = _choose(workspace, asked, now, aside, state) or _choose(workspace, asked, now, frozenset(), state)
    if found is None:
        from runner.practice.nothing_to_serve import nothing_to_serve

        raise nothing_to_serve(workspace, asked, state)
    return found


def _prompt(workspace: Workspace, state: State) -> str:
    if not state.soft:
        return ""
    from runner.interview.soft_skills import prompt_for

    return prompt_for(state.soft_areas(workspace.now()), state.picks)


def _ground(workspace: Workspace, problem_id: str) -> Ground:
    status = workspace.store.status_by_problem().get(problem_id)
    if status is None:
        return Ground.NEW
    return Ground.ONCE_MORE if status.accepted else Ground.AGAIN


def _left(state: State, current: Attempt | None, now: datetime) -> State:
    """Count the open problem as a pick: it is left for the one that is chosen now, of another topic."""
    if current is None or not current.facts.topics:
        return state
    return practiced(state, current.problem, current.facts.topics, state.skill, now, solved=False, graded=False)


def _choose(workspace: Workspace, asked: Asked, when: datetime, aside: frozenset[str], state: State) -> Pick | None:
    if asked.difficulty:
        aside |= {entry.id for entry in workspace.bank.entries.values() if entry.difficulty != asked.difficulty}
    planned = interview(workspace)
    wish = Wish(
        topic=asked.topic or "",
        only_review=asked.review,
        only_new=asked.new,
        aside=aside,
        review_share=workspace.config.reviews,
        interview=planned,
        asked=asked_topics(workspace),
        difficulty=asked.difficulty or "",
        light=not asked.is_a_selection and planned == day_of(when) + timedelta(days=1),
    )
    return choose(state, syllabus(workspace, state, asked.topic or ""), when, wish)


def _upcoming(workspace: Workspace, topic: str) -> list[str]:
    """Say which problems are next if the open one, and each that is served, is skipped."""
    current, now = workspace.store.open_problem(), workspace.now()
    state = _left(course(workspace), current, now)
    bank = syllabus(workspace, state, topic)
    wish = Wish(topic, review_share=workspace.config.reviews, asked=asked_topics(workspace))
    found: list[str] = []
    while len(found) < AHEAD:
        aside = frozenset([*found, *([current.problem] if current else [])])
        served = Rule(ChoiceView(state, bank, now, aside), wish).serve()
        if served is None:
            break
        problem = served[0]
        found.append(problem.id)
        state = practiced(state, problem.id, problem.topics, state.skill, now, solved=False, graded=False)
    return found
