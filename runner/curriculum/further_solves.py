"""What further solves of fresh medium problems would do to the estimates: one solve, and all of them in turns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from runner.curriculum.mastery import Skill, chance, observe, prospect
from runner.curriculum.rating import CLEAN, HELPED
from runner.curriculum.standing import interval, is_solid
from runner.curriculum.state import GOAL, MEDIUM, State
from runner.record import record

MOST = 150
"""So many solves are looked ahead; nobody plans by a larger number."""


@record
class Lift:
    """How far one solve moves the estimate of its topic: a clean one, and one with a hint or a failed check or two.

    `elsewhere` is how far the clean one moves another topic.
    """

    clean: float
    helped: float
    elsewhere: float


@record
class InTurns:
    """Clean solves, each in the topic that is lowest then, until no topic is below the goal, and until all are solid.

    None for more than `MOST`.
    """

    none_below: int | None
    all_solid: int | None


def lift(state: State, topic: str, other: str, now: datetime) -> Lift:
    """Say what one solve in a topic does to it and to another one."""

    def moved(y: float, of: str) -> float:
        return _p(observe(state.skill, (topic,), MEDIUM, y, now), of, now) - _p(state.skill, of, now)

    return Lift(moved(CLEAN, topic), moved(HELPED, topic), moved(CLEAN, other))


def in_turns(state: State, topics: Sequence[str], now: datetime) -> InTurns:
    """Count the clean solves. Fewer than the sum over the topics, because each solve lifts the others, too."""
    skill, none_below = state.skill, None
    solved = {topic: state.topic(topic).solved for topic in topics}
    for solves in range(MOST + 1):
        spans = {topic: interval(prospect(skill, (topic,), MEDIUM, now)) for topic in topics}
        if none_below is None and all(high >= GOAL for _, high in spans.values()):
            none_below = solves
        left = [topic for topic, (low, _) in spans.items() if not is_solid(low, solved[topic])]
        if not left:
            return InTurns(none_below, solves)
        lowest = min(left, key=lambda topic: spans[topic])
        skill = observe(skill, (lowest,), MEDIUM, CLEAN, now)
        solved[lowest] += 1
    return InTurns(none_below, None)


def _p(skill: Skill, topic: str, now: datetime) -> float:
    return chance(prospect(skill, (topic,), MEDIUM, now))
