"""When a problem comes back: one FSRS card for each problem.

Only this module imports `fsrs`, and only when a review is recorded. What is due, and in which order, follows from the
stored stability.

A card counts the learner's days, not hours: a problem solved on Monday evening and again on Tuesday afternoon was
reviewed one day later. Intervals are whole days, so a review that is due today is due all day.
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
"""Measured on public logs: at a recall of 0.7 to 0.8, 82 % of the re-solves were clean (docs/design.md)."""

LONGEST_INTERVAL = 60
DECAY = -0.1542
"""The default forgetting curve of FSRS-6, copied so that recall needs no import; a test compares them."""

_FACTOR = 0.9 ** (1 / DECAY) - 1


@record
class Card:
    """The memory of one problem: FSRS's values, in days, and the grade of the last review."""

    stability: float
    difficulty: float
    reviewed: date
    due: date
    grade: Grade


def review(card: Card | None, grade: Grade, day: date) -> Card:
    """Return the card after a review on that day. `card` is None for a problem without a card.

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
    """Return the probability that the problem is still known on that day, from the stored stability alone."""
    elapsed = max(0, (day - card.reviewed).days)
    return float((1 + _FACTOR * elapsed / card.stability) ** DECAY)


def due_on(card: Card, interview: date | None) -> date:
    """Return the day from which the review is due, at the latest the day before a planned interview.

    If there is no day between the last review and the interview, the interview changes nothing.
    """
    if interview is None:
        return card.due
    eve = interview - timedelta(days=1)
    return min(card.due, eve) if eve > card.reviewed else card.due


def is_due(card: Card, day: date, interview: date | None = None) -> bool:
    """Whether the review is due on that day. `interview` must be in the future.

    A review dated after tomorrow comes from a clock that ran ahead. It is due now; otherwise it would be lost until
    then. A flight across the date line explains one day.
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
