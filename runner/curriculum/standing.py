"""The standing of a topic: its estimate with an interval and a word for how sure it is. Never a bare pass rate."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from runner.curriculum.mastery import Gaussian, chance, observe, prospect, sigmoid
from runner.curriculum.state import GOAL, MEDIUM, State, TopicRecord
from runner.day import day_of, monday_of
from runner.record import record

EIGHTY = 1.2816
"""80 % of a Gaussian are within this many standard deviations of its mean."""

TREND_OVER = timedelta(days=28)


MOST_SOLVES = 30
"""How many further solves are simulated; nobody plans by a larger number."""


class Word(StrEnum):
    """How a topic compares with the goal, as people read it: its whole interval above it, below it, or neither."""

    SOLID = "solid"
    ON_THE_WAY = "on the way"
    NEEDS_WORK = "needs work"
    UNTESTED = "untested"


@record
class Standing:
    """A topic now: the chance on a fresh medium problem, its 80 % interval, the word for it, the evidence, the trend.

    `trend` is the change of the estimate over the last four weeks. It is None if the topic was not practiced in them,
    because time alone makes nobody better or worse, or if nothing is known from the four weeks before. `gain` is the
    change since the end of the last week with practice; None if the topic was not practiced this week.
    """

    topic: str
    p: float
    low: float
    high: float
    word: Word
    evidence: TopicRecord
    trend: float | None
    gain: float | None


def interval(of: Gaussian) -> tuple[float, float]:
    """Return the 80 % interval of a probability whose logit is uncertain; it always holds `chance(of)`."""
    reach = EIGHTY * math.sqrt(of.variance)
    p = chance(of)
    return min(p, sigmoid(of.mean - reach)), max(p, sigmoid(of.mean + reach))


def standings(state: State, topics: Iterable[str], now: datetime) -> list[Standing]:
    """Return the standing of each topic, the weakest first. An untested one is placed by the other estimates."""
    return sorted((_standing(state, topic, now) for topic in topics), key=lambda s: (s.p, s.topic))


def solves_to_solid(state: State, topic: str, now: datetime) -> int | None:
    """Count the clean solves of fresh medium problems, one after the other, that would make the topic solid.

    0 if it is solid; None if it would take more than `MOST_SOLVES`.
    """
    skill, solved = state.skill, state.topic(topic).solved
    for solves in range(MOST_SOLVES + 1):
        if is_solid(interval(prospect(skill, (topic,), MEDIUM, now))[0], solved + solves):
            return solves
        skill = observe(skill, (topic,), MEDIUM, 1.0, now)
    return None


def _standing(state: State, topic: str, now: datetime) -> Standing:
    of = prospect(state.skill, (topic,), MEDIUM, now)
    p, (low, high) = chance(of), interval(of)
    record = state.topic(topic)
    return Standing(
        topic, p, low, high, _word(record, low, high), record, _trend(record, p, now), _gain(record, p, now)
    )


def _word(record: TopicRecord, low: float, high: float) -> Word:
    if not record.is_tested:
        return Word.UNTESTED
    if is_solid(low, record.solved):
        return Word.SOLID
    return Word.NEEDS_WORK if high < GOAL else Word.ON_THE_WAY


def is_solid(low: float, solved: int) -> bool:
    """Whether the interval lies above the goal, and not by what was done in other topics alone."""
    return low > GOAL and solved > 0


def _gain(record: TopicRecord, p: float, now: datetime) -> float | None:
    monday = monday_of(day_of(now))
    earlier = [then for week, then in record.weeks if week < monday]
    is_practiced = record.last is not None and day_of(record.last) >= monday
    return p - earlier[-1] if earlier and is_practiced else None


def _trend(record: TopicRecord, p: float, now: datetime) -> float | None:
    until = day_of(now) - TREND_OVER
    if record.last is None or day_of(record.last) <= until:
        return None
    earlier = max(((week, then) for week, then in record.weeks if until - TREND_OVER <= week <= until), default=None)
    return p - earlier[1] if earlier else None
