"""The learner's curriculum: its state comes from the store, its problems and topics from the bank."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import TYPE_CHECKING, Any

from runner.bank.model import Difficulty
from runner.curriculum.rows import ProblemRow, bounded_prior
from runner.curriculum.state_codec import state_of
from runner.curriculum.syllabus import Syllabus
from runner.day import day_of
from runner.practice.offer import Offer

if TYPE_CHECKING:
    from runner.bank.model import ProblemKind
    from runner.curriculum.state import State
    from runner.practice.workspace import Workspace

INTERVIEW = "interview"
"""The key of the session that says on which day an interview is planned; the latest one counts."""


MINUTES = "minutes_per_day"
"""The key of the session that says how long the learner practices in a day; the latest one counts."""

USUAL_MINUTES = 45


def course(workspace: Workspace) -> State:
    """Return the state for the history up to now. If attempts have ended since, that imports fsrs."""
    from runner.practice.estimates import Estimates

    return state_of(workspace.store.state(Estimates()))


def syllabus(
    workspace: Workspace, state: State | None = None, topic: str = "", *, only: Collection[ProblemKind] = ()
) -> Syllabus:
    """Return the problems to choose from; with a state that has skills to grow in, also what practices them.

    A `topic` that was named is among them whatever the settings say; `only` names the kinds.
    """
    offer = Offer(workspace, topic, only)
    difficulties = {str(each): each for each in Difficulty}
    serves = _serving(state)
    rows = (
        ProblemRow(
            each.id,
            each.topics,
            bounded_prior(each.prior, difficulties[each.difficulty]),
            difficulties[each.difficulty],
            each.minutes,
            serves(each.minutes),
        )
        for each in offer.entries
    )
    topics = (each for each in workspace.bank.topics.values() if each.id not in offer.hidden_topics)
    return Syllabus.of(rows, topics)


def problem_row(workspace: Workspace, problem: ProblemRow) -> dict[str, Any]:
    """Make the part of a view that names a problem."""
    return {"problem": problem.id, "title": workspace.bank.entries[problem.id].title, "minutes": problem.minutes}


def _serving(state: State | None) -> Callable[[int], tuple[str, ...]]:
    if state is None or not state.soft:
        return lambda _: ()
    from runner.interview.soft_skills import served_by

    return served_by


def topic_names(workspace: Workspace) -> dict[str, str]:
    """Return the names of all topics that the bank declares, in its order, whether they are offered or not."""
    return {topic: declared.name for topic, declared in workspace.bank.topics.items()}


def minutes_per_day(workspace: Workspace) -> int:
    """Return the minutes a day of the latest plan."""
    known = [int(record.body[MINUTES]) for record in workspace.store.records("session") if MINUTES in record.body]
    return known[-1] if known else USUAL_MINUTES


def interview(workspace: Workspace) -> date | None:
    """Return the day of the next interview."""
    return next(iter(interview_days(workspace)), None)


def interview_days(workspace: Workspace) -> list[date]:
    """Return the days of interviews ahead, the next one first: those in the calendar and the one of the latest plan."""
    days = [each.day for each in workspace.store.interviews() if not each.is_canceled]
    today, planned = day_of(workspace.now()), interview_of_plan(workspace)
    return sorted({day for day in (*days, planned) if day and day > today})


def interview_of_plan(workspace: Workspace) -> date | None:
    """Return the day that the latest plan was made for, which may be over."""
    planned = [record.body[INTERVIEW] for record in workspace.store.records("session") if INTERVIEW in record.body]
    return date.fromisoformat(planned[-1]) if planned and planned[-1] else None
