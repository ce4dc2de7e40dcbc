"""The rule by which `drill next` chooses, in this order.

What was asked, reviews, growth areas, what the next interview asks for, openings, terms.
"""

from __future__ import annotations

import math
from dataclasses import field
from datetime import date
from enum import StrEnum
from functools import cached_property

from runner.curriculum.choice_scores import Candidate, ChoiceView, Review
from runner.curriculum.rows import ProblemRow
from runner.curriculum.state import GOAL
from runner.record import record

REVIEW_SHARE = 0.25
LARGEST_REVIEW_SHARE = 1 / 3
WHILE_BELOW_GOAL = 1 / 3
"""The part of that share which reviews get while a topic with something untried is below the goal.

In the worlds of `benchmarks/` a re-solve teaches a topic less than half of what a fresh problem does. At the full share
reviews take back all that the rule gains on round-robin; at a half about 8 % fewer problems are left, at a third 10 %,
and 12 % without any review. Once the topics are at the goal, what is left is to keep what was learned.
"""
OPEN_ENOUGH = 3
"""With at least this many open topics, no topic is served twice in a row."""


class Factor(StrEnum):
    """The factors that can decide a pick. Each can be dropped, to see whether the pick changes."""

    WANTED = "wanted"
    REVIEW = "review"
    DEBRIEF = "debrief"
    INTERVIEW = "interview"
    OPENING = "opening"
    CHANGE = "change"
    GAP = "gap"
    REST = "rest"
    READY = "ready"


_TERMS = (Factor.GAP, Factor.REST, Factor.READY)


class PickSource(StrEnum):
    """The part of the rule that served the problem. `wanted`: an interview asked it, and a debrief says so.

    `review`: it is due. `debrief`: its topic is a growth area. `interview`: the next one asks for its kind.
    `again`: nothing is untried or due.
    """

    WANTED = "wanted"
    REVIEW = "review"
    DEBRIEF = "debrief"
    INTERVIEW = "interview"
    OPENING = "opening"
    RULE = "rule"
    AGAIN = "again"


@record
class Wish:
    """The learner's wish: a topic, only a review, only something new. Problems in `aside` are not served.

    `review_share` is their setting, never above one in three; `interview` the next one that is planned;
    `difficulty`: the one that the learner chose, so a hard problem need not wait. `light`: rather the shortest review
    than a new problem, because the interview is tomorrow. `asked`: the topics of the special kinds that the interview
    asks for. `opened`: the open problem, with which a plan begins.
    """

    topic: str = ""
    only_review: bool = False
    only_new: bool = False
    aside: frozenset[str] = field(default=frozenset())
    review_share: float = REVIEW_SHARE
    interview: date | None = None
    difficulty: str = ""
    light: bool = False
    asked: frozenset[str] = field(default=frozenset())
    opened: str = ""


class Rule:
    """The rule over one view. The terms are computed once, the decision each time that a factor is dropped."""

    def __init__(self, view: ChoiceView, wish: Wish) -> None:
        self.view = view
        self.wish = wish
        everything = view.candidates()
        self.candidates = [c for c in everything if wish.topic in ("", c.topic)]
        is_change = not wish.topic and len(everything) >= OPEN_ENOUGH and not (self._opens_day and self._last_grows)
        self._last = view.state.last_topic if is_change else ""

    @cached_property
    def due(self) -> list[Review]:
        """The due reviews that fit the wish, the most urgent first."""
        return self._wished(self.view.reviews(self.wish.interview))

    def serve(self, dropped: Factor | None = None) -> tuple[ProblemRow, PickSource] | None:
        """Return the problem and its source, as if the dropped factor did not count."""
        last = "" if dropped is Factor.CHANGE else self._last
        open_topics = [c for c in self.candidates if c.topic != last]
        is_light = self.wish.light and dropped is not Factor.REVIEW
        if is_light and (lightest := self.view.lightest(self.wish.interview)):
            return lightest.problem, PickSource.REVIEW
        if self.wish.only_review:
            return self._review(last) or self._review("")
        if dropped is not Factor.WANTED and (wanted := self._wanted()):
            return wanted, PickSource.WANTED
        if not open_topics:
            return None if self.wish.only_new else self._again(dropped)
        is_review = dropped is not Factor.REVIEW and not self.wish.only_new and self._is_review_turn
        return (self._review(last) if is_review else None) or self._new(open_topics, dropped)

    def decisive(self, problem: ProblemRow, source: PickSource) -> tuple[Factor | None, ProblemRow | None]:
        """Drop each factor in turn. Return the one without which another problem, the rival, leads the pick most.

        A review, an opening or a debrief decides by itself, before any term is compared.
        """
        if source not in (PickSource.RULE, PickSource.AGAIN):
            factor = Factor(source)
            other = self.serve(factor)
            return factor, other[0] if other else None
        found: list[tuple[float, Factor, ProblemRow]] = []
        for factor in (Factor.CHANGE, *_TERMS) if source is PickSource.RULE else ():
            other = self.serve(factor)
            if other and other[0].id != problem.id:
                found.append((self._lead(*other, problem, factor), factor, other[0]))
        _, decided, rival = max(found, key=lambda entry: entry[0], default=(0.0, None, None))
        return decided, rival

    @property
    def _is_review_turn(self) -> bool:
        share = min(self.wish.review_share, LARGEST_REVIEW_SHARE)
        if any(candidate.p_topic < GOAL for candidate in self.candidates):
            share *= WHILE_BELOW_GOAL
        return share > 0 and self.view.state.since_review >= math.ceil(1 / share) - 1

    def _review(self, last: str) -> tuple[ProblemRow, PickSource] | None:
        return next(((r.problem, PickSource.REVIEW) for r in self.due if r.problem.topics[0] != last), None)

    def _wanted(self) -> ProblemRow | None:
        """Return the first problem of the bank that an interview asked; with `only_new` one that was never tried."""
        rows = (self.view.syllabus.problems.get(problem) for problem in self.view.state.wanted)
        for row in rows:
            is_open = row and row.id not in self.view.aside and self.wish.topic in ("", row.topic)
            if row and is_open and not (self.wish.only_new and self.view.state.problem(row.id).attempts):
                return row
        return None

    @property
    def _opens_day(self) -> bool:
        """Whether nothing new was done today before an interview: then the last topic may come again to grow in."""
        return self.wish.interview is not None and self.view.state.fresh_day != self.view.day

    @property
    def _last_grows(self) -> bool:
        return self.view.state.topic(self.view.state.last_topic).is_growth_area

    def _growth(self, topics: list[Candidate]) -> Candidate | None:
        """Return the growth area whose turn it is: first those that were not practiced since the debrief.

        Then every second pick is of one, of several the one that has waited for the most picks.
        """
        state = self.view.state
        if asked := [c for c in topics if state.topic(c.topic).asked]:
            return min(asked, key=lambda c: -self._open_areas(c.topic))
        if self._last_grows and not self._opens_day:
            return None
        growing = [c for c in topics if state.topic(c.topic).is_growth_area]
        return max(growing, key=lambda c: c.picks_since, default=None)

    def _new(self, topics: list[Candidate], dropped: Factor | None) -> tuple[ProblemRow, PickSource]:
        state = self.view.state
        if dropped is not Factor.DEBRIEF and (growth := self._growth(topics)):
            return self.view.best_untried(growth.topic), PickSource.DEBRIEF
        asked = [c for c in topics if c.topic in self.wish.asked]
        is_turn = not self.wish.topic and state.last_topic not in self.wish.asked
        if asked and is_turn and dropped is not Factor.INTERVIEW:
            return self._by_terms(asked, dropped)[0], PickSource.INTERVIEW
        return self._by_terms(topics, dropped)

    def _by_terms(self, topics: list[Candidate], dropped: Factor | None) -> tuple[ProblemRow, PickSource]:
        """Choose from topics that nobody named: first one that is new, then by the terms."""
        unmet = [c for c in topics if not self.view.state.topic(c.topic).is_met]
        if unmet and dropped is not Factor.OPENING:
            easy = [c for c in unmet if self.view.is_newcomers and self.view.has_easy(c.topic)]
            return self.view.best_untried((easy or unmet)[0].topic), PickSource.OPENING
        best = max(topics, key=lambda c: _product(c, dropped))
        return self.view.best_untried(best.topic), PickSource.RULE

    def _again(self, dropped: Factor | None) -> tuple[ProblemRow, PickSource] | None:
        """If nothing is untried, choose a topic by the same terms, and in it the problem with the lowest recall."""
        due = [] if dropped is Factor.REVIEW else self.due
        known = due or self._wished(self.view.known())
        topics = {review.problem.topics[0] for review in known}
        if not topics:
            return None
        in_order = [self.view.candidate(topic) for topic in self.view.syllabus.topics if topic in topics]
        best = max(in_order, key=lambda c: _product(c, dropped)).topic
        problem = next(review.problem for review in known if review.problem.topics[0] == best)
        return problem, PickSource.REVIEW if due else PickSource.AGAIN

    def _wished(self, reviews: list[Review]) -> list[Review]:
        return [review for review in reviews if self.wish.topic in ("", review.problem.topics[0])]

    def _open_areas(self, topic: str) -> int:
        return len(self.view.state.skill.topic(topic, self.view.now).open_areas)

    def _lead(self, rival: ProblemRow, source: PickSource, problem: ProblemRow, dropped: Factor) -> float:
        """Return how far the rival leads without the factor, as a logarithm, which is comparable between factors."""
        if source is not PickSource.RULE:
            return math.inf
        scores = {c.topic: math.log(max(1e-9, _product(c, dropped))) for c in self.candidates}
        return scores[rival.topics[0]] - scores[problem.topics[0]]


def _product(candidate: Candidate, dropped: Factor | None) -> float:
    terms = {Factor.GAP: candidate.gap, Factor.REST: candidate.rest, Factor.READY: candidate.ready}
    return math.prod(value for factor, value in terms.items() if factor is not dropped)
