"""The state as plain data and back: what a store may keep as JSON between two runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from runner.curriculum.forecast import Forecast
from runner.curriculum.mastery import Gaussian, Skill, TopicEstimate
from runner.curriculum.rating import Grade, Pace
from runner.curriculum.schedule import Card
from runner.curriculum.state import ProblemRecord, State, TopicRecord

VERSION = 1
"""Raised whenever the same log would give another state: a kept one of another version is rebuilt, never mended."""

Plain = dict[str, Any]


def to_plain(state: State) -> Plain:
    """Return the state as what JSON can hold, without loss."""
    return {
        "version": VERSION,
        "learner": [state.skill.learner.mean, state.skill.learner.variance],
        "estimates": {topic: _estimate_out(estimate) for topic, estimate in state.skill.topics.items()},
        "problems": {problem: _problem_out(record) for problem, record in state.problems.items()},
        "topics": {topic: _topic_out(record) for topic, record in state.topics.items()},
        "pace": {difficulty: list(minutes) for difficulty, minutes in state.pace.recent.items()},
        "forecast": asdict(state.forecast),
        "picks": state.picks,
        "since_review": state.since_review,
        "last_topic": state.last_topic,
        "soft": {area: at.isoformat() for area, at in state.soft.items()},
    }


def from_plain(plain: Mapping[str, Any]) -> State | None:
    """Return the state that was kept; None where another version of drill kept it: rebuild it from the log then."""
    if plain.get("version") != VERSION:
        return None
    estimates = {topic: _estimate_in(estimate) for topic, estimate in plain["estimates"].items()}
    return State(
        skill=Skill(Gaussian(*plain["learner"]), estimates),
        problems={problem: _problem_in(record) for problem, record in plain["problems"].items()},
        topics={topic: _topic_in(record) for topic, record in plain["topics"].items()},
        pace=Pace({difficulty: tuple(minutes) for difficulty, minutes in plain["pace"].items()}),
        forecast=Forecast(**plain["forecast"]),
        picks=plain["picks"],
        since_review=plain["since_review"],
        last_topic=plain["last_topic"],
        soft={area: datetime.fromisoformat(at) for area, at in plain["soft"].items()},
    )


def _estimate_out(estimate: TopicEstimate) -> list[Any]:
    at = estimate.at.isoformat() if estimate.at else None
    return [estimate.mean, estimate.variance, at, estimate.pull, list(estimate.open_areas)]


def _estimate_in(plain: list[Any]) -> TopicEstimate:
    mean, variance, at, pull, open_areas = plain
    return TopicEstimate(mean, variance, datetime.fromisoformat(at) if at else None, pull, tuple(open_areas))


def _problem_out(record: ProblemRecord) -> list[Any]:
    return [record.attempts, record.solved, record.put_off, _card_out(record.card) if record.card else None]


def _problem_in(plain: list[Any]) -> ProblemRecord:
    attempts, solved, put_off, card = plain
    return ProblemRecord(attempts, solved, put_off, _card_in(card) if card else None)


def _card_out(card: Card) -> list[Any]:
    return [card.stability, card.difficulty, card.reviewed.isoformat(), card.due.isoformat(), int(card.grade)]


def _card_in(plain: list[Any]) -> Card:
    stability, difficulty, reviewed, due, grade = plain
    return Card(stability, difficulty, date.fromisoformat(reviewed), date.fromisoformat(due), Grade(grade))


def _topic_out(record: TopicRecord) -> Plain:
    weeks = [[week.isoformat(), p] for week, p in record.weeks]
    return {
        "attempts": record.attempts,
        "solved": record.solved,
        "sides": record.sides,
        "pick": record.pick,
        "last": record.last.isoformat() if record.last else None,
        "asked": record.asked,
        "weeks": weeks,
    }


def _topic_in(plain: Plain) -> TopicRecord:
    last = datetime.fromisoformat(plain["last"]) if plain["last"] else None
    weeks = tuple((date.fromisoformat(week), p) for week, p in plain["weeks"])
    return TopicRecord(**{**plain, "last": last, "weeks": weeks})
