"""The state of a learner, derived from the log one row at a time.

The size of the state depends on the bank, not on the log: an attempt costs the same after a million others. `rebuild`
is the same fold from the beginning, so a rebuilt state equals the stored one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from datetime import date, datetime, timedelta

from runner.curriculum.forecast import Forecast
from runner.curriculum.mastery import SIDE, Skill, chance, observe, prospect, sigmoid
from runner.curriculum.rating import Pace, grade, is_clean, lowers_nothing, score
from runner.curriculum.reflection import debriefed
from runner.curriculum.rows import AttemptRow, DebriefRow, Row
from runner.curriculum.schedule import Card, review
from runner.day import day_of, monday_of
from runner.record import record

MEDIUM = 0.61
"""The prior of a fresh medium problem, for which a topic's estimate is shown (docs/design.md: measured on logs)."""

GOAL = 0.65
"""The goal of the curriculum: every topic has at least this chance on a fresh medium problem."""

AFTER_A_MOCK = timedelta(days=2)
"""A problem that was not solved in a mock interview comes back within this time, however well it was known before."""

GROWN = 2.0
"""This many clean solves in a topic, after the last debrief that named it, end it as a growth area."""

WEEKS_KEPT = 13
SOFT_FOR = timedelta(days=60)


@record
class ProblemRecord:
    """One problem's history: graded attempts, solves, times put off untouched, and its review card.

    `minutes` is the time of its last solve, 0 if unknown.
    """

    attempts: int = 0
    solved: int = 0
    put_off: int = 0
    card: Card | None = None
    minutes: float = 0.0


@record
class TopicRecord:
    """One topic's evidence. `attempts` and `solved` count problems whose main topic it is, `sides` the other ones.

    `pick` is the number of the pick that last practiced it. A pick with it as a side topic moves the number half of the
    way. `last` is its last graded attempt. `asked`: a debrief named it, and no problem of it was practiced since.
    `clean_left`: the clean solves that it takes until it is no growth area any more; as a side topic one is half a
    solve. `is_met`: it was picked at least once. `weeks` has the estimate on a fresh medium problem at the end of each
    week with an attempt.
    """

    attempts: int = 0
    solved: int = 0
    sides: int = 0
    pick: float = 0.0
    last: datetime | None = None
    asked: bool = False
    clean_left: float = 0.0
    is_met: bool = False
    weeks: tuple[tuple[date, float], ...] = ()

    @property
    def is_tested(self) -> bool:
        """Whether its estimate has any graded evidence."""
        return self.attempts + self.sides > 0

    @property
    def is_growth_area(self) -> bool:
        """Whether a debrief named it, and the evidence does not say yet that it has grown."""
        return self.clean_left > 0


@record
class State:
    """All that `next`, `stats` and `plan` need, whatever the length of the log.

    `picks` counts attempts that ended, `since_review` those since the last one on a problem seen before; `last_topic`
    is the main topic of the latest, `fresh_day` the day of the last one on an unseen problem. `soft` maps growth
    areas other than topics to when a debrief last named them. `wanted` are the problems that an interview asked, by a
    debrief, and on which no attempt has ended since.
    """

    skill: Skill = field(default_factory=Skill)
    problems: Mapping[str, ProblemRecord] = field(default_factory=dict)
    topics: Mapping[str, TopicRecord] = field(default_factory=dict)
    pace: Pace = field(default_factory=Pace)
    forecast: Forecast = field(default_factory=Forecast)
    picks: int = 0
    since_review: int = 0
    last_topic: str = ""
    fresh_day: date | None = None
    wanted: tuple[str, ...] = ()
    soft: Mapping[str, datetime] = field(default_factory=dict)

    def problem(self, problem_id: str) -> ProblemRecord:
        """Return the record of a problem; an empty one if it was never tried."""
        return self.problems.get(problem_id) or ProblemRecord()

    def topic(self, topic: str) -> TopicRecord:
        """Return the record of a topic; an empty one if it was never practiced."""
        return self.topics.get(topic) or TopicRecord()

    def growing(self, topics: Iterable[str]) -> dict[str, float]:
        """Return which of these topics are growth areas now, with the clean solves that each still takes."""
        return {topic: self.topic(topic).clean_left for topic in topics if self.topic(topic).is_growth_area}

    def p_topic(self, topic: str, now: datetime) -> float:
        """Return the chance of solving a fresh medium problem of this topic now."""
        return chance(prospect(self.skill, (topic,), MEDIUM, now))

    def soft_areas(self, now: datetime) -> tuple[str, ...]:
        """Return the growth areas other than topics that still count, the latest first."""
        return tuple(sorted((a for a, at in self.soft.items() if now - at < SOFT_FOR), key=lambda a: (-self._at(a), a)))

    def _at(self, area: str) -> float:
        return self.soft[area].timestamp()


def rebuild(rows: Iterable[Row]) -> State:
    """Return the state after a whole log, in its order."""
    state = State()
    for row in rows:
        state = advance(state, row)
    return state


def advance(state: State, row: Row) -> State:
    """Return the state after one more row of the log."""
    return _after_debrief(state, row) if isinstance(row, DebriefRow) else _after_attempt(state, row)


def practiced(
    state: State, problem_id: str, topics: tuple[str, ...], skill: Skill, now: datetime, *, solved: bool, graded: bool
) -> State:
    """Return the state with the estimates given, and one more pick counted to the problem's topics."""
    seen = state.problem(problem_id).attempts > 0
    moved = replace(
        state,
        skill=skill,
        picks=state.picks + 1,
        last_topic=topics[0],
        fresh_day=state.fresh_day if seen else day_of(now),
        wanted=tuple(each for each in state.wanted if each != problem_id),
    )
    records = dict(state.topics)
    for index, topic in enumerate(topics if graded else topics[:1]):
        records[topic] = _practiced_topic(moved, topic, now, main=index == 0, solved=solved, graded=graded)
    return replace(moved, topics=records, since_review=0 if seen else state.since_review + 1)


def _after_attempt(state: State, row: AttemptRow) -> State:
    usual = state.pace.usual(row.difficulty, row.minutes_target)
    y = score(row, usual=usual)
    before = state.problem(row.problem_id)
    if y is None:
        moved = practiced(state, row.problem_id, row.topics, state.skill, row.ended, solved=False, graded=False)
        put_off = replace(before, put_off=before.put_off + 1)
        return replace(moved, problems={**state.problems, row.problem_id: put_off})
    seen = before.attempts > 0
    predicted = chance(prospect(state.skill, row.topics, row.prior, row.ended, seen=seen))
    expected = sigmoid(prospect(state.skill, row.topics, row.prior, row.ended, seen=seen).mean)
    counted = max(y, expected) if lowers_nothing(row) else y
    skill = observe(state.skill, row.topics, row.prior, counted, row.ended, seen=seen)
    moved = practiced(state, row.problem_id, row.topics, skill, row.ended, solved=row.is_solved, graded=True)
    return replace(
        moved,
        topics=_grown(moved.topics, row.topics) if is_clean(row) else moved.topics,
        problems={**state.problems, row.problem_id: _reviewed(before, row, usual)},
        pace=state.pace.after(row),
        forecast=state.forecast.after(predicted, y),
    )


def _grown(records: Mapping[str, TopicRecord], topics: tuple[str, ...]) -> Mapping[str, TopicRecord]:
    """Count a clean solve to its topics, a side topic's as `SIDE` of one."""
    grown = {
        topic: replace(records[topic], clean_left=max(0.0, records[topic].clean_left - (SIDE if index else 1.0)))
        for index, topic in enumerate(topics)
    }
    return {**records, **grown}


def _reviewed(before: ProblemRecord, row: AttemptRow, usual: float) -> ProblemRecord:
    previous = before.card.grade if before.card else None
    grade_now = grade(row, usual=usual, solved_before=before.solved > 0, previous=previous)
    assert grade_now is not None
    card = review(before.card, grade_now, day_of(row.ended))
    if row.in_mock and not row.is_solved:
        card = replace(card, due=min(card.due, card.reviewed + AFTER_A_MOCK))
    minutes = row.minutes if row.is_solved and row.minutes > 0 else before.minutes
    return ProblemRecord(before.attempts + 1, before.solved + row.is_solved, before.put_off, card, minutes)


def _practiced_topic(state: State, topic: str, now: datetime, *, main: bool, solved: bool, graded: bool) -> TopicRecord:
    record = state.topic(topic)
    nearer = (state.picks - record.pick) * (1.0 if main else SIDE)
    record = replace(
        record, pick=record.pick + nearer, asked=record.asked and not (main and graded), is_met=record.is_met or main
    )
    if not graded:
        return record
    week = monday_of(day_of(now))
    weeks = tuple(entry for entry in record.weeks if entry[0] != week)
    return replace(
        record,
        attempts=record.attempts + main,
        solved=record.solved + (main and solved),
        sides=record.sides + (not main),
        last=now if main else record.last,
        weeks=(*weeks, (week, state.p_topic(topic, now)))[-WEEKS_KEPT:],
    )


def _after_debrief(state: State, row: DebriefRow) -> State:
    named = {topic: replace(state.topic(topic), asked=True, clean_left=GROWN) for topic in row.growth}
    soft = {**state.soft, **dict.fromkeys(row.soft, row.at)}
    return replace(_wanting(state, row), skill=debriefed(state.skill, row), topics={**state.topics, **named}, soft=soft)


def _wanting(state: State, row: DebriefRow) -> State:
    """Want the problems that the interview asked, but none that was practiced on this day already.

    What was tried before is due now.
    """
    today = day_of(row.at)
    cards = {problem: state.problem(problem).card for problem in row.problems}
    wanted = [problem for problem, card in cards.items() if card is None or card.reviewed < today]
    due = {
        problem: replace(state.problem(problem), card=replace(card, due=min(card.due, today)))
        for problem in wanted
        if (card := cards[problem])
    }
    return replace(state, wanted=tuple(dict.fromkeys([*state.wanted, *wanted])), problems={**state.problems, **due})
