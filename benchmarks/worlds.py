"""The worlds in which the choice of problems is measured: written down before any policy was run in them.

Their parameters were chosen with the two lists alone (round-robin and topic blocks), so that a learner reaches the goal
within the cap in most of them. Each differs from `plain` in one respect that is known to vary between people or banks.
Some of them (`no_spacing`, `same_everywhere`, `blind_priors`) take away exactly what a clever choice could use. They
are not changed when a policy does badly in one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

TOPICS: dict[str, tuple[str, ...]] = {
    "arrays": (),
    "pointers": ("arrays",),
    "window": ("pointers",),
    "stack": ("arrays",),
    "search": ("arrays",),
    "lists": ("pointers",),
    "trees": ("lists", "stack"),
    "tries": ("trees",),
    "heap": ("trees",),
    "backtracking": ("trees",),
    "graphs": ("trees",),
    "paths": ("graphs", "heap"),
    "dp": ("backtracking",),
    "grids": ("dp",),
    "greedy": ("heap",),
    "intervals": ("greedy",),
}
"""The topics with their prerequisites, in the order of a usual course."""

GOAL = 0.65
CAP = 600


@dataclass(frozen=True, slots=True)
class World:
    """How learners and problems are in one world. Abilities and gains are in logits, times in days.

    People: `ability` is the mean of a learner's start on a fresh medium problem, `people` its spread, `unevenness` the
    spread over a learner's topics. Learning: `gain` is what one well-placed attempt leaves for good, `flash` what it
    leaves for a while (half gone in `flash_half_life`); `massing` is the share of the gain that is lost on a topic just
    practiced, `spacing` the picks in between after which about two thirds of it are back; what was gained halves in
    `half_life` days without practice; `transfer` is the share of the mean gain that every topic enjoys; `groundwork`
    says how steeply a gain falls where a prerequisite is missing; `review_gain` is what a re-solve teaches of a topic,
    as a share. Problems: `per_topic` of them, `hardness` is the spread of their difficulty, `rumor` the noise in what
    the bank believes of it. `a_day`: problems a day.
    """

    name: str
    ability: float = -0.7
    people: float = 0.5
    unevenness: float = 0.4
    gain: float = 0.25
    flash: float = 0.15
    flash_half_life: float = 2.0
    massing: float = 0.6
    spacing: float = 4.0
    half_life: float = 60.0
    transfer: float = 0.15
    groundwork: float = 1.0
    review_gain: float = 0.5
    per_topic: int = 24
    hardness: float = 0.6
    rumor: float = 0.3
    a_day: int = 3


PLAIN = World("plain")

WORLDS: tuple[World, ...] = (
    PLAIN,
    replace(PLAIN, name="uneven", unevenness=0.9),
    replace(PLAIN, name="same_everywhere", unevenness=0.1),
    replace(PLAIN, name="forgetful", half_life=25.0, flash_half_life=1.0, gain=0.32),
    replace(PLAIN, name="steep_groundwork", groundwork=3.0),
    replace(PLAIN, name="slow_start", ability=-1.1, gain=0.20, half_life=90.0),
    replace(PLAIN, name="no_spacing", massing=0.0),
    replace(PLAIN, name="blind_priors", hardness=1.0, rumor=1.2),
    replace(PLAIN, name="one_a_day", a_day=1, half_life=90.0),
    replace(PLAIN, name="small_bank", per_topic=8, review_gain=0.7),
)


def drawn(seed: int, count: int = 10) -> list[World]:
    """Draw worlds within wide ranges around `plain`, in which no rule was ever tried."""
    draw = Random(seed)
    return [
        World(
            f"drawn_{seed}_{number}",
            ability=draw.uniform(-1.1, -0.4),
            people=draw.uniform(0.2, 0.8),
            unevenness=draw.uniform(0.1, 0.9),
            gain=draw.uniform(0.18, 0.35),
            flash=draw.uniform(0.0, 0.3),
            massing=draw.uniform(0.0, 0.8),
            spacing=draw.uniform(2.0, 8.0),
            half_life=draw.uniform(40.0, 150.0),
            transfer=draw.uniform(0.0, 0.4),
            groundwork=draw.uniform(0.0, 3.0),
            review_gain=draw.uniform(0.3, 1.0),
            per_topic=draw.choice((8, 12, 24)),
            hardness=draw.uniform(0.3, 1.0),
            rumor=draw.uniform(0.1, 1.0),
            a_day=draw.choice((2, 3, 5)),
        )
        for number in range(count)
    ]
