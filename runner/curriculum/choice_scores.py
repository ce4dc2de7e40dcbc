"""The terms of the choice: the scores of each topic, each problem in it and each review. Nothing is decided here."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from functools import cached_property

from runner.bank.model import Difficulty
from runner.curriculum.backlog import review_minutes
from runner.curriculum.mastery import chance, prospect
from runner.curriculum.rows import ProblemRow
from runner.curriculum.schedule import Card, is_due, recall
from runner.curriculum.state import State
from runner.curriculum.syllabus import Syllabus
from runner.day import day_of
from runner.record import record

MOST = 100
"""The most untried problems of a topic that are ranked."""

AIM = 0.9
LEAST_GAP = 0.05
BEST_CHANCE = 0.70
READY_FROM, READY_FLOOR = 0.5, 0.3
_LEVELS = {Difficulty.EASY: 0, Difficulty.MEDIUM: 1, Difficulty.HARD: 2}

RESTED = timedelta(days=4)
"""A review that an interview brings forward comes no sooner than this after the last attempt."""

NEWCOMER = 3
"""Problems solved until which the easy ones come first, then the medium ones."""

NEAR = 0.15
"""A chance no further than this from the best one counts as equal, and then the other topics of a problem decide."""


@record
class Candidate:
    """A topic with an untried problem, and the terms of its score.

    `gap`: how far the estimate is from the aim. `rest`: from the picks since it was last practiced (practice as a side
    topic halves them). `ready`: from the weakest prerequisite, `groundwork`, whose estimate is `p_groundwork`; without
    a prerequisite they are "" and 1.
    """

    topic: str
    p_topic: float
    gap: float
    picks_since: float
    rest: float
    groundwork: str
    p_groundwork: float
    ready: float
    untried: int

    @property
    def score(self) -> float:
        """The score, the product of the terms."""
        return self.gap * self.rest * self.ready


@record
class Option:
    """An untried problem of a topic: the chance of solving it now, and what else it exercises.

    `need` is the sum of gap times rest over its side topics. `serves` counts the soft growth areas that it practices.
    `level` is the rank of its difficulty while easier problems come first, otherwise 0.
    """

    problem: ProblemRow
    chance: float
    need: float
    put_off: int
    serves: int
    level: int = 0

    @property
    def rank(self) -> tuple[int, int, float, int, float, float, str]:
        """The least is served; one that was put off comes after the rest.

        One whose chance is about 0.70; of several the one whose side topics need it most, each by its own gap and rest:
        in simulation that, and counting practice on the side, save a tenth of all problems. A soft growth area that a
        problem exercises goes before that. For a newcomer the easier one comes first, whatever the chance.
        """
        off = abs(self.chance - BEST_CHANCE)
        return self.put_off, self.level, max(0.0, off - NEAR), -self.serves, -self.need, off, self.problem.id


@record
class Review:
    """A problem that was solved or tried before, with the probability that it is still known."""

    problem: ProblemRow
    recall: float


class ChoiceView:
    """The state as the choice sees it at one moment, without the problems that are set aside (the open one).

    `any_difficulty` lifts the rule that a hard problem waits for an easier one of its topic to be solved.
    """

    def __init__(
        self,
        state: State,
        syllabus: Syllabus,
        now: datetime,
        aside: frozenset[str] = frozenset(),
        *,
        any_difficulty: bool = False,
    ) -> None:
        self.state = state
        self.syllabus = syllabus
        self.now = now
        self.day = day_of(now)
        self.aside = aside
        self._any_difficulty = any_difficulty
        self._p_topic: dict[str, float] = {}
        self._untried: dict[str, list[ProblemRow]] = {}
        self._options: dict[str, list[Option]] = {}
        self._tried = aside | {problem_id for problem_id, record in state.problems.items() if record.attempts}

    def untried(self, topic: str) -> list[ProblemRow]:
        """Return the problems with this main topic that no graded attempt has touched, by their ids.

        Hard ones are left out until an easier one of the topic is solved: the share of accepted submissions makes some
        of them look easy, for strong people choose them.
        """
        if topic not in self._untried:
            problems = self.syllabus.by_topic.get(topic, ())
            waits = not self._any_difficulty and self._hard_ones_wait(problems)
            self._untried[topic] = [
                each
                for each in problems
                if each.id not in self._tried and not (waits and each.difficulty == Difficulty.HARD)
            ]
        return self._untried[topic]

    @cached_property
    def is_newcomers(self) -> bool:
        """Whether so little was solved yet that the easy problems come first."""
        return sum(record.solved > 0 for record in self.state.problems.values()) < NEWCOMER

    def has_easy(self, topic: str) -> bool:
        """Whether an easy problem of the topic is untried."""
        return any(each.difficulty == Difficulty.EASY for each in self.untried(topic))

    def _hard_ones_wait(self, problems: Iterable[ProblemRow]) -> bool:
        easier = [each for each in problems if each.difficulty != Difficulty.HARD]
        return bool(easier) and not any(self.state.problem(each.id).solved for each in easier)

    def candidates(self) -> list[Candidate]:
        """Return the topics that have an untried problem, in the order of the course."""
        return [self.candidate(topic) for topic in self.syllabus.topics if self.untried(topic)]

    def candidate(self, topic: str) -> Candidate:
        """Return the terms of a topic, which may have nothing untried."""
        before = self.syllabus.prerequisites.get(topic, ())
        groundwork = min(before, key=lambda name: (self.p_topic(name), name), default="")
        p_groundwork = self.p_topic(groundwork) if groundwork else 1.0
        return Candidate(
            topic=topic,
            p_topic=self.p_topic(topic),
            gap=self._gap(topic),
            picks_since=self._picks_since(topic),
            rest=self._rest(topic),
            groundwork=groundwork,
            p_groundwork=p_groundwork,
            ready=READY_FLOOR + (1 - READY_FLOOR) * min(1.0, p_groundwork / READY_FROM),
            untried=len(self.untried(topic)),
        )

    def p_topic(self, topic: str) -> float:
        """Return the chance on a fresh medium problem of the topic, computed once."""
        if topic not in self._p_topic:
            self._p_topic[topic] = self.state.p_topic(topic, self.now)
        return self._p_topic[topic]

    def _gap(self, topic: str) -> float:
        return max(LEAST_GAP, AIM - self.p_topic(topic))

    def _picks_since(self, topic: str) -> float:
        return self.state.picks - self.state.topic(topic).pick

    def _rest(self, topic: str) -> float:
        return math.sqrt(self._picks_since(topic) / len(self.syllabus.topics))

    def chance(self, problem: ProblemRow) -> float:
        """Return the chance of solving this problem now."""
        seen = self.state.problem(problem.id).attempts > 0
        return chance(prospect(self.state.skill, problem.topics, problem.prior, self.now, seen=seen))

    def best_untried(self, topic: str) -> ProblemRow:
        """Return the untried problem to serve in a topic."""
        return self.options(topic)[0].problem

    def options(self, topic: str) -> list[Option]:
        """Return at most a hundred untried problems of a topic with their terms, the one to serve first.

        Of thousands of problems many are alike; their terms are computed once.
        """
        if topic not in self._options:
            found = [option for alike in self._alike(topic) for option in self._weighed(alike[:MOST])]
            self._options[topic] = sorted(found, key=lambda option: option.rank)[:MOST]
        return self._options[topic]

    def _alike(self, topic: str) -> Iterable[list[ProblemRow]]:
        """Group the untried problems by everything that is weighed. In a group, the order of ids decides."""
        groups: dict[tuple[object, ...], list[ProblemRow]] = {}
        known = self.state.problems
        for problem in self.untried(topic):
            put_off = known[problem.id].put_off if problem.id in known else 0
            alike = (problem.topics, problem.prior, problem.difficulty, problem.serves, put_off)
            groups.setdefault(alike, []).append(problem)
        return groups.values()

    def _weighed(self, alike: list[ProblemRow]) -> Iterator[Option]:
        first = alike[0]
        chance_now = self.chance(first)
        need = sum(self._gap(side) * self._rest(side) for side in first.topics[1:])
        put_off = self.state.problem(first.id).put_off
        serves = len({*self.state.soft_areas(self.now)} & {*first.serves})
        level = _LEVELS[first.difficulty] if self.is_newcomers else 0
        for problem in alike:
            yield Option(problem, chance_now, need, put_off, serves, level)

    def reviews(self, interview: date | None) -> list[Review]:
        """Return what is due today: topics that a debrief named first, then the lowest recall."""
        return self._known(lambda card: is_due(card, self.day, interview))

    def lightest(self, interview: date | None) -> Review | None:
        """Return the due review that takes the fewest minutes, for the day before an interview; rested ones first."""
        return min(self.reviews(interview), key=self._lightness, default=None)

    def has_rested(self, problem: ProblemRow) -> bool:
        """Whether the last attempt at a problem was long enough ago to review it before its day."""
        card = self.state.problem(problem.id).card
        return card is not None and self.day - card.reviewed >= RESTED

    def _lightness(self, review: Review) -> tuple[bool, float, str]:
        return not self.has_rested(review.problem), review_minutes(self.state, review.problem), review.problem.id

    def known(self) -> list[Review]:
        """Return the problems tried before today (today, if there are no others), in the same order."""
        return self._known(lambda card: card.reviewed < self.day) or self._known(lambda _: True)

    def _known(self, is_wanted: Callable[[Card], bool]) -> list[Review]:
        found = [
            Review(problem, recall(record.card, self.day))
            for problem_id, record in self.state.problems.items()
            if (problem := self.syllabus.problems.get(problem_id)) and problem_id not in self.aside
            if record.card and is_wanted(record.card)
        ]
        return sorted(found, key=self._urgency)

    def _urgency(self, review: Review) -> tuple[bool, float, str]:
        is_asked = self.state.topic(review.problem.topics[0]).asked
        return not is_asked, review.recall, review.problem.id
