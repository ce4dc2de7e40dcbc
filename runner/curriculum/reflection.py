"""The effect of a debrief on the estimates: small enough that two or three graded attempts outweigh it."""

from __future__ import annotations

from datetime import datetime

from runner.curriculum.mastery import Skill, TopicEstimate
from runner.curriculum.rows import DebriefRow

GROWTH_WEIGHT = 0.5
STRENGTH_WEIGHT = 0.25
PULL_LIMIT = 0.3
"""All debriefs together pull the estimate of a topic by at most this many logits (docs/design.md)."""

OPEN_AREAS = 2
OPEN_FOR = 3
"""A growth area is open until three graded attempts in its topic. With two open ones, a third adds nothing."""

_INFORMATION = 0.25


def debriefed(skill: Skill, row: DebriefRow) -> Skill:
    """Return the estimates after a debrief. A topic counts once in each list, however often the debrief names it.

    A growth area is a pseudo-attempt that failed at even odds, with half an attempt's weight; a strength one that
    succeeded, with a quarter. They move the topic, never the learner's own mean.
    """
    topics = dict(skill.topics)
    for topic in dict.fromkeys(row.growth):
        estimate = Skill(skill.learner, topics).topic(topic, row.at)
        if len(estimate.open_areas) < OPEN_AREAS:
            open_areas = (*estimate.open_areas, OPEN_FOR)
            topics[topic] = _pulled(estimate, 0.0, GROWTH_WEIGHT, row.at, open_areas)
    for topic in dict.fromkeys(row.strengths):
        estimate = Skill(skill.learner, topics).topic(topic, row.at)
        topics[topic] = _pulled(estimate, 1.0, STRENGTH_WEIGHT, row.at, estimate.open_areas)
    return Skill(skill.learner, topics)


def _pulled(topic: TopicEstimate, y: float, weight: float, at: datetime, open_areas: tuple[int, ...]) -> TopicEstimate:
    certainty = 1 + _INFORMATION * weight * weight * topic.variance
    step = topic.variance * weight * (y - 0.5) / certainty
    pull = max(-PULL_LIMIT, min(PULL_LIMIT, topic.pull + step))
    kept = 1 - topic.variance * weight * weight * _INFORMATION / certainty
    return TopicEstimate(
        mean=topic.mean + pull - topic.pull, variance=topic.variance * kept, at=at, pull=pull, open_areas=open_areas
    )
