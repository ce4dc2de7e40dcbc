"""Converts the state to JSON values by key and back, so that a store can change it key by key.

Keys: `course` (the learner, counters, forecast), `pace`, `soft`, `topic/<id>` and `problem/<id>`. A missing key means
that nothing has happened to it, so some of the keys are a state too: the one that a fold needs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from runner.curriculum.forecast import Forecast
from runner.curriculum.mastery import Gaussian, Skill, TopicEstimate
from runner.curriculum.rating import Grade, Pace
from runner.curriculum.rows import DebriefRow, Row
from runner.curriculum.schedule import Card
from runner.curriculum.state import ProblemRecord, State, TopicRecord, advance

VERSION = "6"
"""Raised whenever the same log would give another state: a kept one of another version is rebuilt, never repaired."""

Json = Any
TOPIC, PROBLEM = "topic/", "problem/"


def pieces(state: State) -> dict[str, Json]:
    """Return the state as JSON values, without loss."""
    forecast = state.forecast
    course = {
        "learner": [state.skill.learner.mean, state.skill.learner.variance],
        "forecast": [forecast.count, forecast.total, forecast.loss, forecast.mean_loss],
        "picks": state.picks,
        "since_review": state.since_review,
        "last_topic": state.last_topic,
        "fresh_day": state.fresh_day.isoformat() if state.fresh_day else None,
        "wanted": list(state.wanted),
    }
    kept: dict[str, Json] = {"course": course, "pace": {key: list(recent) for key, recent in state.pace.recent.items()}}
    kept["soft"] = {area: at.isoformat() for area, at in state.soft.items()}
    for topic in {**state.skill.topics, **state.topics}:
        kept[TOPIC + topic] = _topic_out(state.skill.topics.get(topic), state.topics.get(topic))
    for problem, record in state.problems.items():
        kept[PROBLEM + problem] = _problem_out(record)
    return kept


def state_of(kept: Mapping[str, Json]) -> State:
    """Return the state of the values that `pieces` returned, or of some of them."""
    topics = {key.removeprefix(TOPIC): value for key, value in kept.items() if key.startswith(TOPIC)}
    problems = {key.removeprefix(PROBLEM): value for key, value in kept.items() if key.startswith(PROBLEM)}
    estimates = {topic: _estimate_in(value["estimate"]) for topic, value in topics.items() if value["estimate"]}
    state = State(
        skill=Skill(topics=estimates),
        problems={problem: _problem_in(value) for problem, value in problems.items()},
        topics={topic: _record_in(value["record"]) for topic, value in topics.items() if value["record"]},
        pace=Pace({difficulty: tuple(minutes) for difficulty, minutes in kept.get("pace", {}).items()}),
        soft={area: datetime.fromisoformat(at) for area, at in kept.get("soft", {}).items()},
    )
    return _on_course(state, kept["course"]) if "course" in kept else state


def fold(row: Row, get: Callable[[str], Json], put: Callable[[str, Json], None]) -> None:
    """Add one more row of the log to a stored state. Read and write only the keys that it changes.

    `get` returns None for a missing key. Its values are not changed.
    """
    keys = ["course", "pace", "soft"]
    if isinstance(row, DebriefRow):
        keys += [TOPIC + topic for topic in (*row.growth, *row.strengths)]
        keys += [PROBLEM + problem for problem in row.problems]
    else:
        keys += [PROBLEM + row.problem_id, *(TOPIC + topic for topic in row.topics)]
    before = {key: value for key in keys if (value := get(key)) is not None}
    for key, value in pieces(advance(state_of(before), row)).items():
        if value != before.get(key):
            put(key, value)


def _on_course(state: State, course: Mapping[str, Json]) -> State:
    return replace(
        state,
        skill=Skill(Gaussian(*course["learner"]), state.skill.topics),
        forecast=Forecast(*course["forecast"]),
        picks=course["picks"],
        since_review=course["since_review"],
        last_topic=course["last_topic"],
        fresh_day=date.fromisoformat(course["fresh_day"]) if course["fresh_day"] else None,
        wanted=tuple(course["wanted"]),
    )


def _topic_out(estimate: TopicEstimate | None, record: TopicRecord | None) -> Json:
    return {
        "estimate": _estimate_out(estimate) if estimate else None,
        "record": _record_out(record) if record else None,
    }


def _estimate_out(estimate: TopicEstimate) -> Json:
    at = estimate.at.isoformat() if estimate.at else None
    return [estimate.mean, estimate.variance, at, estimate.pull, list(estimate.open_areas)]


def _estimate_in(plain: Json) -> TopicEstimate:
    mean, variance, at, pull, open_areas = plain
    return TopicEstimate(mean, variance, datetime.fromisoformat(at) if at else None, pull, tuple(open_areas))


def _record_out(record: TopicRecord) -> Json:
    weeks = [[week.isoformat(), p] for week, p in record.weeks]
    last = record.last.isoformat() if record.last else None
    growing = [record.asked, record.clean_left]
    return [record.attempts, record.solved, record.sides, record.pick, last, growing, record.is_met, weeks]


def _record_in(plain: Json) -> TopicRecord:
    attempts, solved, sides, pick, last, (asked, clean_left), is_met, weeks = plain
    last_at = datetime.fromisoformat(last) if last else None
    by_week = tuple((date.fromisoformat(week), p) for week, p in weeks)
    return TopicRecord(attempts, solved, sides, pick, last_at, asked, clean_left, is_met, by_week)


def _problem_out(record: ProblemRecord) -> Json:
    card = _card_out(record.card) if record.card else None
    return [record.attempts, record.solved, record.put_off, card, record.minutes]


def _problem_in(plain: Json) -> ProblemRecord:
    attempts, solved, put_off, card, minutes = plain
    return ProblemRecord(attempts, solved, put_off, _card_in(card) if card else None, minutes)


def _card_out(card: Card) -> Json:
    return [card.stability, card.difficulty, card.reviewed.isoformat(), card.due.isoformat(), int(card.grade)]


def _card_in(plain: Json) -> Card:
    stability, difficulty, reviewed, due, grade = plain
    return Card(stability, difficulty, date.fromisoformat(reviewed), date.fromisoformat(due), Grade(grade))
