"""A simulated learner in a world: their abilities, the outcome of an attempt, and what they learn from it.

It shares no formula with the estimator or the choice. Each topic has two traces, one that lasts and one that fades
fast. Gains shrink when practice is massed, when a problem is far too easy or too hard, and when prerequisites are
missing. Learners forget by the day.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from benchmarks.worlds import GOAL, TOPICS, World
from runner.bank.model import Difficulty
from runner.curriculum.mastery import logit, sigmoid
from runner.curriculum.rows import AttemptOutcome, AttemptRow, ProblemRow

MEDIUM = 0.61
START = datetime(2026, 1, 5, 18, tzinfo=UTC)
TARGET = 20.0


@dataclass(slots=True)
class Trace:
    """What practice has left in one topic."""

    lasting: float = 0.0
    flash: float = 0.0
    day: int = 0
    pick: int = -1_000


@dataclass(slots=True)
class Learner:
    """One learner. `luck` decides outcomes, and is the same for each policy."""

    world: World
    seed: int
    picks: int = 0
    start: dict[str, float] = field(default_factory=dict)
    traces: dict[str, Trace] = field(default_factory=dict)
    ease: dict[str, float] = field(default_factory=dict)
    problems: list[ProblemRow] = field(default_factory=list)
    solved_on: dict[str, int] = field(default_factory=dict)
    luck: Random = field(default_factory=Random)
    latest: AttemptRow | None = None

    def __post_init__(self) -> None:
        draw = Random(f"{self.world.name}/{self.seed}")
        base = draw.gauss(self.world.ability, self.world.people)
        self.luck = Random(f"{self.world.name}/{self.seed}/luck")
        for topic in TOPICS:
            self.start[topic] = base + draw.gauss(0, self.world.unevenness)
            self.traces[topic] = Trace()
        for topic in TOPICS:
            for number in range(self.world.per_topic):
                self._add_problem(topic, number, draw)

    def _add_problem(self, topic: str, number: int, draw: Random) -> None:
        others = [other for other in TOPICS if other != topic]
        sides = tuple(draw.sample(others, draw.choice((0, 0, 1, 1, 2))))
        ease = draw.gauss(0, self.world.hardness)
        believed = ease + draw.gauss(0, self.world.rumor)
        problem_id = f"{topic}-{number:02}"
        self.ease[problem_id] = ease
        prior = sigmoid(logit(MEDIUM) + max(-2.5, min(2.5, believed)))
        self.problems.append(ProblemRow(problem_id, (topic, *sides), prior, Difficulty.MEDIUM, TARGET))

    @property
    def day(self) -> int:
        """Days since the first pick."""
        return self.picks // self.world.a_day

    @property
    def now(self) -> datetime:
        """The moment of the next pick."""
        return START + timedelta(days=self.day, minutes=30 * (self.picks % self.world.a_day))

    def abilities(self) -> dict[str, float]:
        """Return the logit of solving a new problem of average difficulty in each topic today."""
        left = {topic: self._left(topic) for topic in TOPICS}
        shared = self.world.transfer * sum(lasting for lasting, _ in left.values()) / len(TOPICS)
        return {topic: self.start[topic] + lasting + flash + shared for topic, (lasting, flash) in left.items()}

    @property
    def is_there(self) -> bool:
        """Whether the goal is reached: every topic at 65 % or more at once."""
        return min(self.abilities().values()) + logit(MEDIUM) >= logit(GOAL)

    def attempt(self, problem: ProblemRow) -> AttemptRow:
        """Attempt a problem and learn from it. Returns the attempt as a row of the log."""
        weights = [1.0] + [0.5] * (len(problem.topics) - 1)
        ability = self.abilities()
        mixed = sum(w * ability[t] for w, t in zip(weights, problem.topics, strict=True)) / sum(weights)
        p = sigmoid(mixed + logit(MEDIUM) + self.ease[problem.id] + self._remembered(problem.id))
        seen = problem.id in self.solved_on
        row = self._outcome(problem, p)
        fit = 0.4 + 0.6 * 4 * p * (1 - p)
        for weight, topic in zip(weights, problem.topics, strict=True):
            self._learn(topic, weight * fit * (self.world.review_gain if seen else 1.0), ability)
        self.solved_on[problem.id] = self.day
        self.picks += 1
        self.latest = row
        return row

    def _remembered(self, problem_id: str) -> float:
        if problem_id not in self.solved_on:
            return 0.0
        return 1.5 * math.pow(0.5, (self.day - self.solved_on[problem_id]) / 20)

    def _outcome(self, problem: ProblemRow, p: float) -> AttemptRow:
        clean, stumbles, minutes = self.luck.random() < p, self.luck.random() < 0.5, self.luck.lognormvariate(0, 0.35)
        return AttemptRow(
            problem_id=problem.id,
            topics=problem.topics,
            prior=problem.prior,
            difficulty=problem.difficulty,
            minutes_target=problem.minutes,
            started=self.now,
            ended=self.now,
            outcome=AttemptOutcome.SOLVED if clean or stumbles else AttemptOutcome.GAVE_UP,
            failed_checks=0 if clean else 1 if stumbles else 3,
            minutes=TARGET * minutes,
            solution_shown=not (clean or stumbles),
        )

    def _left(self, topic: str) -> tuple[float, float]:
        trace = self.traces[topic]
        days = self.day - trace.day
        return (
            trace.lasting * 0.5 ** (days / self.world.half_life),
            trace.flash * 0.5 ** (days / self.world.flash_half_life),
        )

    def _learn(self, topic: str, share: float, ability: dict[str, float]) -> None:
        world, trace = self.world, self.traces[topic]
        lasting, flash = self._left(topic)
        spaced = 1 - world.massing * math.exp(-(self.picks - trace.pick - 1) / world.spacing)
        ready = 1.0
        if TOPICS[topic]:
            weakest = min(ability[before] for before in TOPICS[topic])
            ready = 1 / (1 + math.exp(-world.groundwork * (weakest + 0.4)))
        self.traces[topic] = Trace(
            lasting + world.gain * share * spaced * ready, flash + world.flash * share, self.day, self.picks
        )
