"""Skill in a topic: a two-level Gaussian estimate, one mean and variance for the learner and one for each topic.

An Elo-like filter with a variance, on the scale of logits. Each attempt costs O(1) and moves only the learner and the
topics of its problem. Nothing is forgotten on a timer: a topic is *read* as of a moment, and has faded by then.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime

from runner.day import days_between
from runner.record import record

LEARNER_VARIANCE = 0.5
TOPIC_VARIANCE = 0.3
DRIFT = 0.02
SEEN_BEFORE = 0.9
HALF_LIFE = 30.0
GROWTH_A_DAY = 0.02
SIDE = 0.5

SPREAD = 0.39
"""π/8: a sigmoid averaged over a Gaussian of variance v is, very nearly, sigmoid(z / √(1 + 0.39·v))."""

MEAN_LIMIT = 5.0
"""Nobody is known better than this: without it ten thousand clean solves would drift beyond what a failure can fix."""


@record
class Gaussian:
    """A mean and a variance, in logits."""

    mean: float
    variance: float


@record
class TopicEstimate:
    """What is believed of one topic, as of `at` (None: nothing has happened yet).

    `pull` is the part of the mean that debriefs put there and evidence has not worn off. `open_areas` holds, for each
    open growth area, the graded attempts after which it closes.
    """

    mean: float = 0.0
    variance: float = TOPIC_VARIANCE
    at: datetime | None = None
    pull: float = 0.0
    open_areas: tuple[int, ...] = ()


@record
class Skill:
    """All estimates of one learner."""

    learner: Gaussian = Gaussian(0.0, LEARNER_VARIANCE)
    topics: Mapping[str, TopicEstimate] = field(default_factory=dict)

    def topic(self, topic: str, now: datetime) -> TopicEstimate:
        """Return the estimate of a topic, faded to now; one that was never met is at its start."""
        known = self.topics.get(topic)
        return TopicEstimate() if known is None else faded(known, now)


def sigmoid(z: float) -> float:
    """1 / (1 + e^-z), without overflow."""
    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


def logit(p: float) -> float:
    """Return the inverse of `sigmoid`. Nothing is surer than one in a thousand, not even a prior that says so."""
    p = max(0.001, min(0.999, p))
    return math.log(p / (1 - p))


def faded(topic: TopicEstimate, now: datetime) -> TopicEstimate:
    """Read later: a good mean halves every 30 days unpractised, a bad one stays; the variance grows up to its start."""
    if topic.at is None:
        return topic
    days = days_between(topic.at, now)
    kept = 0.5 ** (days / HALF_LIFE) if topic.mean > 0 else 1.0
    variance = min(TOPIC_VARIANCE, topic.variance + GROWTH_A_DAY * days)
    return TopicEstimate(topic.mean * kept, variance, topic.at, topic.pull * kept, topic.open_areas)


def shares(topics: Sequence[str]) -> tuple[float, ...]:
    """Return the weight of each topic of a problem: they share 1, a side topic half of the main one."""
    whole = 1 + SIDE * (len(topics) - 1)
    return (1 / whole,) + (SIDE / whole,) * (len(topics) - 1)


def prospect(skill: Skill, topics: Sequence[str], prior: float, now: datetime, *, seen: bool = False) -> Gaussian:
    """Return the logit of solving such a problem now, with its variance."""
    mean = skill.learner.mean + logit(prior) + (SEEN_BEFORE if seen else 0.0)
    variance = skill.learner.variance
    for topic, share in zip(topics, shares(topics), strict=True):
        estimate = skill.topic(topic, now)
        mean += share * estimate.mean
        variance += share * share * estimate.variance
    return Gaussian(mean, variance)


def chance(of: Gaussian) -> float:
    """Return the probability that an uncertain logit stands for."""
    return sigmoid(of.mean / math.sqrt(1 + SPREAD * of.variance))


def observe(skill: Skill, topics: Sequence[str], prior: float, y: float, now: datetime, *, seen: bool = False) -> Skill:
    """Return the estimates after an attempt that scored `y`, from 0 to 1. Only the learner and these topics move.

    Compared with what would have been read just before it, a score of 1 lowers none of them and a score of 0 raises
    none by more than the drift.
    """
    z = prospect(skill, topics, prior, now, seen=seen)
    p = sigmoid(z.mean)
    information = p * (1 - p) / (1 + p * (1 - p) * z.variance)
    step = (y - p) / (1 + p * (1 - p) * z.variance)
    learner = _moved(skill.learner, 1.0, step, information)
    topics_now = dict(skill.topics)
    for topic, share in zip(topics, shares(topics), strict=True):
        topics_now[topic] = _practised(skill.topic(topic, now), share, step, information, now)
    return Skill(learner, topics_now)


def _moved(of: Gaussian, share: float, step: float, information: float, drift: float = 0.0) -> Gaussian:
    mean = of.mean + of.variance * share * step + drift
    variance = of.variance * (1 - of.variance * share * share * information)
    return Gaussian(max(-MEAN_LIMIT, min(MEAN_LIMIT, mean)), variance)


def _practised(topic: TopicEstimate, share: float, step: float, information: float, now: datetime) -> TopicEstimate:
    to = _moved(Gaussian(topic.mean, topic.variance), share, step, information, DRIFT)
    return TopicEstimate(
        mean=to.mean,
        variance=to.variance,
        at=now,
        pull=topic.pull * (1 - topic.variance * share * share * information),
        open_areas=tuple(left - 1 for left in topic.open_areas if left > 1),
    )
