"""What `drill next` serves: one rule, deterministic for a given log, bank and time, and able to say what decided."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property

from runner.curriculum.rows import ProblemRow
from runner.curriculum.state import GOAL, State
from runner.curriculum.syllabus import Syllabus
from runner.curriculum.terms import Candidate, DueReview, View

REVIEW_SHARE = 0.25
LARGEST_REVIEW_SHARE = 1 / 3
WHILE_BELOW_GOAL = 0.5
"""The part of that share which reviews get while a topic with something untried is below the goal.

In the worlds of `benchmarks/` a re-solve teaches a topic less than half of what a fresh problem does: at a full quarter
reviews take back nearly all that the rule gains on round-robin. Once the topics stand, keeping them is what is left.
"""
OPEN_ENOUGH = 3
"""Open topics from which on none is served twice in a row."""


class Factor(StrEnum):
    """What may decide a pick. Each can be dropped, to see whether the pick would have been another."""

    REVIEW = "review"
    DEBRIEF = "debrief"
    OPENING = "opening"
    CHANGE = "change"
    GAP = "gap"
    REST = "rest"
    READY = "ready"


_TERMS = (Factor.GAP, Factor.REST, Factor.READY)


class Source(StrEnum):
    """Which part of the rule served the problem. `again`: nothing is untried and nothing is due."""

    REVIEW = "review"
    DEBRIEF = "debrief"
    OPENING = "opening"
    RULE = "rule"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the learner asked for: a topic, only a review, only something new; `aside` are problems not to serve.

    `review_share` is their setting, never above one in three; `interview` the next one that is planned.
    """

    topic: str = ""
    only_review: bool = False
    only_new: bool = False
    aside: frozenset[str] = field(default=frozenset())
    review_share: float = REVIEW_SHARE
    interview: date | None = None


@dataclass(frozen=True, slots=True)
class Pick:
    """The problem served, where it comes from, and all that was weighed.

    `chance` is that of solving it now, `recall` that of still knowing it (reviews alone). `factor` is the decisive one:
    without it the pick would have been `rival`; None where no single factor decides.
    """

    problem: ProblemRow
    source: Source
    chance: float
    recall: float | None
    candidates: tuple[Candidate, ...]
    due: tuple[DueReview, ...]
    factor: Factor | None = None
    rival: ProblemRow | None = None

    @property
    def topic(self) -> str:
        """The main topic of the problem."""
        return self.problem.topics[0]

    @property
    def candidate(self) -> Candidate | None:
        """The terms of its topic; None for a review whose topic has nothing untried."""
        return next((c for c in self.candidates if c.topic == self.topic), None)


def choose(state: State, syllabus: Syllabus, now: datetime, wish: Wish | None = None) -> Pick | None:
    """Choose the next problem and find what decided. None where the wish leaves nothing to serve."""
    rule = Rule(View(state, syllabus, now, (wish or Wish()).aside), wish or Wish())
    served = rule.serve()
    if served is None:
        return None
    problem, source = served
    factor, rival = rule.decisive(problem, source)
    return Pick(
        problem=problem,
        source=source,
        chance=rule.view.chance(problem),
        recall=next((review.recall for review in rule.due if review.problem.id == problem.id), None),
        candidates=tuple(sorted(rule.candidates, key=lambda c: -c.score)),
        due=tuple(rule.due),
        factor=factor,
        rival=rival,
    )


class Rule:
    """The rule over one view: the terms are worked out once, the decision as often as a factor is dropped."""

    def __init__(self, view: View, wish: Wish) -> None:
        self.view = view
        self.wish = wish
        everything = view.candidates()
        self.candidates = [c for c in everything if wish.topic in ("", c.topic)]
        self._last = view.state.last_topic if not wish.topic and len(everything) >= OPEN_ENOUGH else ""

    @cached_property
    def due(self) -> list[DueReview]:
        """The reviews that are due, within the wish, the lowest recall first."""
        return [r for r in self.view.reviews(self.wish.interview) if self.wish.topic in ("", r.problem.topics[0])]

    def serve(self, dropped: Factor | None = None) -> tuple[ProblemRow, Source] | None:
        """Return the problem and its source, as if the dropped factor did not count."""
        last = "" if dropped is Factor.CHANGE else self._last
        open_topics = [c for c in self.candidates if c.topic != last]
        if self.wish.only_review:
            return self._review(last) or self._review("")
        if dropped is not Factor.REVIEW and not self.wish.only_new and (self._is_review_turn or not open_topics):
            review = self._review(last)
            if review:
                return review
        return self._new(open_topics, dropped) or (None if self.wish.only_new else self._again())

    def decisive(self, problem: ProblemRow, source: Source) -> tuple[Factor | None, ProblemRow | None]:
        """Drop each factor in turn. Of those that change the pick, tell the one whose loss sets the rival most ahead.

        A review, an opening or a debrief decides by itself, before any term is compared.
        """
        if source in (Source.REVIEW, Source.DEBRIEF, Source.OPENING):
            factor = Factor(source)
            other = self.serve(factor)
            return factor, other[0] if other else None
        found: list[tuple[float, Factor, ProblemRow]] = []
        for factor in (Factor.CHANGE, *_TERMS) if source is Source.RULE else ():
            other = self.serve(factor)
            if other and other[0].id != problem.id:
                lead = self._score(other[0].topics[0], factor) - self._score(problem.topics[0], factor)
                found.append((lead, factor, other[0]))
        _, decided, rival = max(found, key=lambda entry: entry[0], default=(0.0, None, None))
        return decided, rival

    @property
    def _is_review_turn(self) -> bool:
        share = min(self.wish.review_share, LARGEST_REVIEW_SHARE)
        if any(candidate.p_topic < GOAL for candidate in self.candidates):
            share *= WHILE_BELOW_GOAL
        return share > 0 and self.view.state.since_review >= math.ceil(1 / share) - 1

    def _review(self, last: str) -> tuple[ProblemRow, Source] | None:
        return next(((r.problem, Source.REVIEW) for r in self.due if r.problem.topics[0] != last), None)

    def _new(self, topics: list[Candidate], dropped: Factor | None) -> tuple[ProblemRow, Source] | None:
        if not topics:
            return None
        state = self.view.state
        asked = [c for c in topics if state.topic(c.topic).asked]
        if asked and dropped is not Factor.DEBRIEF:
            first = min(asked, key=lambda c: -self._open_areas(c.topic))
            return self.view.best_untried(first.topic), Source.DEBRIEF
        unmet = [c for c in topics if not state.topic(c.topic).is_met]
        if unmet and dropped is not Factor.OPENING:
            return self.view.best_untried(unmet[0].topic), Source.OPENING
        best = max(topics, key=lambda c: _product(c, dropped))
        return self.view.best_untried(best.topic), Source.RULE

    def _again(self) -> tuple[ProblemRow, Source] | None:
        again = self.view.least_recalled(self.wish.topic)
        return (again, Source.AGAIN) if again else None

    def _open_areas(self, topic: str) -> int:
        return len(self.view.state.skill.topic(topic, self.view.now).open_areas)

    def _score(self, topic: str, dropped: Factor) -> float:
        """Return the logarithm of the score without a term: leads by different factors can be compared."""
        return math.log(max(1e-9, _product(next(c for c in self.candidates if c.topic == topic), dropped)))


def _product(candidate: Candidate, dropped: Factor | None) -> float:
    terms = {Factor.GAP: candidate.gap, Factor.REST: candidate.rest, Factor.READY: candidate.ready}
    return math.prod(value for factor, value in terms.items() if factor is not dropped)
