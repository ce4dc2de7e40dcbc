"""When a problem comes back: one FSRS card a problem.

The only file that knows `fsrs`, and it imports it when a review is recorded: asking what is due, or in what order,
needs the stored stability alone.

A card lives in the learner's days, not in hours: a problem solved on Monday evening and again on Tuesday afternoon was
reviewed a day later. Intervals are whole days, so a review that is due today is due all day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

from runner.curriculum.rating import Grade
from runner.record import record

if TYPE_CHECKING:
    import fsrs

RETENTION = 0.80
LONGEST_INTERVAL = 60
DECAY = -0.1542
"""FSRS-6's default forgetting curve, repeated here so that recall needs no import; a test holds it to the library's."""

_FACTOR = 0.9 ** (1 / DECAY) - 1


@record
class Card:
    """The memory of one problem: what FSRS keeps of it, in days, and the grade of its last review."""

    stability: float
    difficulty: float
    reviewed: date
    due: date
    grade: Grade


def review(card: Card | None, grade: Grade, day: date) -> Card:
    """Return the card after a review on that day; None for a problem that has none yet.

    A day before the last review (a clock that was set back) counts as the same day, and the card goes on from it.
    """
    import fsrs  # noqa: PLC0415  (36 ms that `next` does not owe)

    before = fsrs.Card(card_id=0, due=_noon(day))
    if card is not None:
        before = fsrs.Card(
            card_id=0,
            state=fsrs.State.Review,
            stability=card.stability,
            difficulty=card.difficulty,
            due=_noon(card.due),
            last_review=_noon(card.reviewed),
        )
    after, _ = _scheduler().review_card(before, fsrs.Rating(int(grade)), _noon(day))
    assert after.stability is not None
    assert after.difficulty is not None
    return Card(after.stability, after.difficulty, reviewed=day, due=after.due.date(), grade=grade)


def recall(card: Card, day: date) -> float:
    """Return the chance that the problem is still known on that day, by the stored stability and nothing else."""
    elapsed = max(0, (day - card.reviewed).days)
    return float((1 + _FACTOR * elapsed / card.stability) ** DECAY)


def due_on(card: Card, interview: date | None = None) -> date:
    """Return the day from which the review is due: the day before the interview at the latest, where one is planned.

    An interview that leaves no day between it and the last review moves nothing.
    """
    if interview is None:
        return card.due
    eve = interview - timedelta(days=1)
    return min(card.due, eve) if eve > card.reviewed else card.due


def is_due(card: Card, day: date, interview: date | None = None) -> bool:
    """Whether the review is due on that day. Hand in only an interview that is still to come.

    A review dated after tomorrow comes from a clock that ran ahead: it is due now, or it would be lost until then. One
    day of grace is what a flight over the date line takes.
    """
    ran_ahead = card.reviewed > day + timedelta(days=1)
    return ran_ahead or day >= due_on(card, interview)


@cache
def _scheduler() -> fsrs.Scheduler:
    import fsrs  # noqa: PLC0415  (see `review`)

    return fsrs.Scheduler(
        desired_retention=RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_INTERVAL,
        enable_fuzzing=False,
    )


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
