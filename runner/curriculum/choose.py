"""Chooses what `drill next` serves: deterministic for a given log, bank and time, with the factor that decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime

from runner.curriculum.choice_rule import Factor, PickSource, Rule, Wish
from runner.curriculum.choice_scores import Candidate, ChoiceView, Option, Review
from runner.curriculum.rows import ProblemRow
from runner.curriculum.state import State
from runner.curriculum.syllabus import Syllabus
from runner.record import record


@record
class Pick:
    """The problem to serve, its source, and all that was weighed.

    `chance` is the probability of solving it now, `recall` that of still knowing it (only for reviews). `options` are
    the untried problems of its topic, the one to serve first; none for a problem tried before. `is_first`: nothing is
    known about the learner yet, so the numbers are the same for everybody. `factor` is the decisive one: without it the
    pick would be `rival`. It is None if no single factor decides. `growing` maps the growth areas of debriefs to the
    clean solves that each still takes. `wish` is what it was chosen for.
    """

    problem: ProblemRow
    source: PickSource
    chance: float
    recall: float | None
    candidates: tuple[Candidate, ...]
    options: tuple[Option, ...]
    due: tuple[Review, ...]
    is_first: bool = False
    growing: Mapping[str, float] = field(default_factory=dict)
    factor: Factor | None = None
    rival: ProblemRow | None = None
    wish: Wish = field(default_factory=Wish)

    @property
    def topic(self) -> str:
        """The main topic of the problem."""
        return self.problem.topics[0]

    @property
    def candidate(self) -> Candidate | None:
        """The terms of its topic; None for a review in a topic with nothing untried."""
        return next((c for c in self.candidates if c.topic == self.topic), None)


def choose(state: State, syllabus: Syllabus, now: datetime, wish: Wish | None = None) -> Pick | None:
    """Choose the next problem and find the factor that decided. None if nothing fits the wish."""
    wish = wish or Wish()
    rule = Rule(ChoiceView(state, syllabus, now, wish.aside, any_difficulty=bool(wish.difficulty)), wish)
    served = rule.serve()
    if served is None:
        return None
    problem, source = served
    factor, rival = rule.decisive(problem, source)
    options = () if source in (PickSource.REVIEW, PickSource.AGAIN) else rule.view.options(problem.topic)
    return Pick(
        problem=problem,
        source=source,
        chance=rule.view.chance(problem),
        recall=next((review.recall for review in rule.due if review.problem.id == problem.id), None),
        candidates=tuple(sorted(rule.candidates, key=lambda c: -c.score)),
        options=tuple(options),
        due=tuple(rule.due),
        is_first=not any(state.topic(topic).is_tested for topic in syllabus.topics),
        growing=state.growing(syllabus.topics),
        factor=factor,
        rival=rival,
        wish=wish,
    )
