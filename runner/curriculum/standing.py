"""What may be said of a topic: the estimate with its interval, and how sure it is. Never a bare pass rate."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from runner.curriculum.mastery import Gaussian, chance, prospect, sigmoid
from runner.curriculum.state import MEDIUM, State, TopicRecord
from runner.day import day_of
from runner.record import record

EIGHTY = 1.2816
"""Standard deviations to either side that hold 80 % of a Gaussian."""

TREND_OVER = timedelta(days=28)


class Word(StrEnum):
    """How a topic stands, as people read it; empty where there is nothing to warn of."""

    WEAK = "weak"
    LIKELY_WEAK = "likely weak"
    UNTESTED = "untested"
    NONE = ""


@record
class Standing:
    """A topic now: the chance on a fresh medium problem, its 80 % interval, the word for it, the evidence, the trend.

    `trend` is the change of the estimate over the last four weeks, None where the topic was not practised in them or
    nothing is known of the four weeks before: what time alone has done is neither better nor worse.
    """

    topic: str
    p: float
    low: float
    high: float
    word: Word
    evidence: TopicRecord
    trend: float | None


def interval(of: Gaussian) -> tuple[float, float]:
    """Return the 80 % interval of a probability whose logit is uncertain; it always holds `chance(of)`."""
    reach = EIGHTY * math.sqrt(of.variance)
    p = chance(of)
    return min(p, sigmoid(of.mean - reach)), max(p, sigmoid(of.mean + reach))


def own_average(state: State, topics: Iterable[str], now: datetime) -> float | None:
    """Return the mean estimate over the topics with evidence; None where there is none."""
    known = [state.p_topic(topic, now) for topic in topics if state.topic(topic).is_tested]
    return sum(known) / len(known) if known else None


def standings(state: State, topics: Iterable[str], now: datetime) -> list[Standing]:
    """How each topic stands, the weakest first; the untested ones stand where the learner's own average puts them."""
    names = list(topics)
    average = own_average(state, names, now)
    return sorted((_standing(state, topic, average, now) for topic in names), key=lambda s: (s.p, s.topic))


def _standing(state: State, topic: str, average: float | None, now: datetime) -> Standing:
    of = prospect(state.skill, (topic,), MEDIUM, now)
    p = chance(of)
    low, high = interval(of)
    record = state.topic(topic)
    word = Word.NONE
    if not record.is_tested:
        word = Word.UNTESTED
    elif average is not None and high < average:
        word = Word.WEAK
    elif average is not None and p < average:
        word = Word.LIKELY_WEAK
    return Standing(topic, p, low, high, word, record, _trend(record, p, now))


def _trend(record: TopicRecord, p: float, now: datetime) -> float | None:
    until = day_of(now) - TREND_OVER
    if record.last is None or day_of(record.last) <= until:
        return None
    earlier = max(((week, then) for week, then in record.weeks if until - TREND_OVER <= week <= until), default=None)
    return p - earlier[1] if earlier else None
