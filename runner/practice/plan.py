"""The view of `drill plan`, and the planned interview."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from runner.curriculum.choice_rule import PickSource, Wish
from runner.curriculum.choice_scores import ChoiceView
from runner.curriculum.plan import plan
from runner.curriculum.standing import standings
from runner.curriculum.state import GOAL
from runner.day import day_of
from runner.errors import UsageError
from runner.interview.soft_skills import SKILLS, name_of
from runner.practice.curriculum import (
    INTERVIEW,
    MINUTES,
    course,
    interview,
    interview_of_plan,
    minutes_per_day,
    problem_row,
    syllabus,
    topic_names,
)
from runner.practice.debrief import sources, unknown_areas
from runner.practice.interview import eve_view, interview_day_view, next_interview
from runner.practice.offer import asked_topics, not_offered
from runner.practice.progress import minutes_on
from runner.practice.rehearsals import rehearsals_before

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from runner.curriculum.plan import Day, Plan
    from runner.curriculum.plan_day import Item
    from runner.practice.rehearsals import Rehearsal
    from runner.practice.workspace import Workspace


def set_interview(workspace: Workspace, day: date | None) -> None:
    """Remember on which day the interview is; None forgets it. Reviews come back before it."""
    if day and day <= day_of(workspace.now()):
        raise UsageError(f"{day} is not in the future, so there is no day to plan", "give a day from tomorrow on")
    if day != interview_of_plan(workspace):
        workspace.store.add_record("session", {INTERVIEW: day.isoformat() if day else ""}, workspace.now())
    first = interview(workspace)
    if first and first != day:
        workspace.notify(f"An interview on {first} is in your calendar, so the plan works toward that one first.")


def set_minutes(workspace: Workspace, minutes: int) -> None:
    """Remember how long a day of practice is."""
    if minutes != minutes_per_day(workspace):
        workspace.store.add_record("session", {MINUTES: minutes}, workspace.now())


def plan_view(workspace: Workspace, minutes: int, *, with_topics: bool = False) -> dict[str, Any]:
    """Plan up to the interview, or for a week. Topics of problems are left out unless `with_topics`."""
    state, now, names = course(workspace), workspace.now(), topic_names(workspace)
    by = interview(workspace)
    bank = syllabus(workspace, state)
    practice = rehearsals_before(workspace, by, minutes)
    taken = {day: sum(each.minutes for each in of_day) for day, of_day in practice.items()}
    current, today = workspace.store.open_problem(), day_of(now)
    done = minutes_on(workspace, today)
    taken[today] = taken.get(today, 0) + done
    wish = Wish(
        review_share=workspace.config.reviews,
        interview=by,
        asked=asked_topics(workspace),
        opened=current.problem if current else "",
    )
    made = plan(state, bank, now, wish, minutes_per_day=minutes, taken=taken)
    due = [review.problem for review in ChoiceView(state, bank, now).reviews(by)]
    standing = {each.topic: each for each in standings(state, made.weak, now)}
    tested = [topic for topic in made.weak if standing[topic].evidence.is_tested]
    untested = [each for each in made.weak if each not in (*tested, *made.goals) and bank.by_topic[each]]
    return {
        "schema": 1,
        "kind": "plan",
        "today": today.isoformat(),
        "done_today": done,
        "by": by.isoformat() if by else None,
        "interview": next_interview(workspace, by),
        "eve": eve_view(workspace),
        "interview_day": interview_day_view(workspace),
        "minutes_per_day": minutes,
        "goals": _named(made.goals, names),
        "sources": sources(workspace),
        "skills": [{"name": name_of(area), "prompt": SKILLS[area].prompt} for area in made.soft if area in SKILLS],
        "goal": GOAL,
        "weak": [{"id": each, "name": names.get(each, each), "estimate": standing[each].p} for each in tested],
        "untested": _named(untested, names),
        "due": [problem_row(workspace, each) for each in due],
        "backlog": _backlog(made, {each.id for each in due}),
        "days": [_day(workspace, day, practice.get(day.day, ()), names if with_topics else None) for day in made.days],
        "left": {
            **_left(workspace, made, names),
            "not_offered": not_offered(workspace, state.growing(state.topics)),
            "beyond": max(0, (by - today).days - len(made.days)) if by else 0,
        },
    }


def _backlog(made: Plan, due: set[str]) -> dict[str, Any]:
    """Say how what is due now is spread over the plan: how many a day at most, until when, and what is left over."""
    counts = {day.day: sum(item.problem.id in due for item in day.items if _is_review(item)) for day in made.days}
    busy = [day for day, count in counts.items() if count]
    planned = {item.problem.id for day in made.days for item in day.items if _is_review(item)} & due
    return {
        "due": len(due),
        "today": next(iter(counts.values()), 0),
        "a_day": max(counts.values(), default=0),
        "until": busy[-1].isoformat() if busy else None,
        "left": len(due - planned),
    }


def _is_review(item: Item) -> bool:
    return item.source is PickSource.REVIEW


def _named(topics: Iterable[str], names: dict[str, str]) -> list[str]:
    return [names.get(topic, topic) for topic in topics]


def _day(workspace: Workspace, day: Day, practice: Sequence[Rehearsal], names: dict[str, str] | None) -> dict[str, Any]:
    items = [_item(workspace, item, names) for item in day.items]
    other = [{"kind": each.kind, "command": each.command, "minutes": each.minutes} for each in practice]
    return {
        "date": day.day.isoformat(),
        "minutes": sum(each["minutes"] for each in [*other, *items]),
        "practice": other,
        "items": items,
    }


def _item(workspace: Workspace, item: Item, names: dict[str, str] | None) -> dict[str, Any]:
    topic = item.problem.topics[0]
    return {
        **problem_row(workspace, item.problem),
        "minutes": max(round(item.minutes), 1),
        "review": _is_review(item),
        "minutes_from": str(item.minutes_from),
        "topic": names.get(topic, topic) if names is not None else None,
    }


def _left(workspace: Workspace, made: Plan, names: dict[str, str]) -> dict[str, Any]:
    return {
        "reviews": [problem_row(workspace, problem) for problem in made.left.reviews],
        "topics": _named(made.left.topics, names),
        "too_long": [problem_row(workspace, problem) for problem in made.left.too_long],
        "missing": _named(made.left.missing, names),
        "unknown": unknown_areas(workspace),
    }
