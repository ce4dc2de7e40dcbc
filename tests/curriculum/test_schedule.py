import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest

from runner.curriculum.rating import Grade
from runner.curriculum.schedule import LONGEST_INTERVAL, RETENTION, Card, due_on, is_due, recall, review

AGAIN, HARD, GOOD, EASY = Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY
MONDAY = date(2026, 3, 2)


def history(*grades, late=0):
    """The intervals in days when each review comes on its day, or `late` days after."""
    card, day, intervals = None, MONDAY, []
    for given in grades:
        card = review(card, given, day)
        intervals.append((card.due - day).days)
        day = card.due + timedelta(days=late)
    return intervals


@pytest.mark.parametrize(
    ("grades", "intervals"),
    [
        ([AGAIN, GOOD, GOOD, GOOD], [1, 6, 35, 60]),
        ([GOOD, GOOD, GOOD, GOOD], [8, 60, 60, 60]),
        ([HARD, HARD, GOOD, EASY], [4, 20, 60, 60]),
        ([AGAIN, AGAIN, AGAIN, HARD], [1, 1, 1, 1]),
        ([GOOD, AGAIN, GOOD, GOOD], [8, 2, 12, 51]),
    ],
)
def test_golden_schedules(grades, intervals):
    assert history(*grades) == intervals


def test_reviews_are_scheduled_where_recall_falls_to_the_desired_retention():
    card = review(None, GOOD, MONDAY)
    assert recall(card, card.due) == pytest.approx(RETENTION, abs=0.01)
    assert recall(card, MONDAY) == 1.0


def test_recall_agrees_with_the_library_without_importing_it():
    import fsrs

    card = review(review(None, GOOD, MONDAY), HARD, MONDAY + timedelta(days=9))
    theirs = fsrs.Card(
        card_id=1,
        state=fsrs.State.Review,
        stability=card.stability,
        difficulty=card.difficulty,
        last_review=datetime(2026, 3, 11, tzinfo=UTC),
    )
    for days in (0, 1, 5, 40, 400):
        at = datetime(2026, 3, 11, tzinfo=UTC) + timedelta(days=days)
        expected = fsrs.Scheduler().get_card_retrievability(theirs, at)
        assert recall(card, at.date()) == pytest.approx(expected, abs=1e-12)


def test_nothing_that_next_needs_imports_the_library():
    code = "import runner.curriculum.choose, runner.curriculum.state_codec, runner.curriculum.reason, sys; print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"fsrs", "hypothesis", "pytest", "sqlite3"} & set(modules)


def test_no_interval_is_longer_than_the_cap():
    intervals = history(*[GOOD] * 8)
    assert intervals[-1] == LONGEST_INTERVAL == max(intervals)


def test_a_review_is_due_all_day_from_its_day_on():
    card = review(None, AGAIN, MONDAY)
    assert not is_due(card, MONDAY)
    assert all(is_due(card, MONDAY + timedelta(days=days)) for days in (1, 2, 100))


def test_an_interview_brings_reviews_forward_to_its_eve():
    card = Card(50.0, 5.0, reviewed=MONDAY, due=MONDAY + timedelta(days=40), grade=GOOD)
    interview = MONDAY + timedelta(days=10)
    assert due_on(card, interview) == MONDAY + timedelta(days=9)
    assert is_due(card, MONDAY + timedelta(days=9), interview)
    assert not is_due(card, MONDAY + timedelta(days=8), interview)
    assert due_on(card, MONDAY + timedelta(days=60)) == card.due


def test_an_interview_tomorrow_does_not_repeat_what_was_done_today():
    card = review(None, GOOD, MONDAY)
    assert due_on(card, MONDAY + timedelta(days=1)) == card.due


def test_a_second_review_on_the_same_day_moves_the_card_and_comes_back_tomorrow_at_the_earliest():
    first = review(None, AGAIN, MONDAY)
    second = review(first, GOOD, MONDAY)
    assert second.stability > first.stability
    assert second.due > MONDAY


def test_a_clock_set_back_is_a_review_of_the_same_day():
    card = review(None, GOOD, MONDAY)
    back = review(card, GOOD, MONDAY - timedelta(days=30))
    assert back == review(Card(card.stability, card.difficulty, back.reviewed, card.due, GOOD), GOOD, back.reviewed)
    assert back.due > back.reviewed


def test_a_review_recorded_by_a_clock_that_ran_ahead_is_not_lost_until_then():
    card = review(None, GOOD, date(2031, 1, 1))
    assert is_due(card, MONDAY)
    over_the_date_line = review(None, GOOD, MONDAY + timedelta(days=1))
    assert not is_due(over_the_date_line, MONDAY)


def test_the_same_history_gives_the_same_card():
    assert history(GOOD, HARD, AGAIN, GOOD, late=3) == history(GOOD, HARD, AGAIN, GOOD, late=3)


def test_a_clock_that_was_set_back_takes_nothing_away():
    card = review(None, GOOD, MONDAY)
    assert recall(card, MONDAY - timedelta(days=3)) == 1.0
    same_day, earlier = (review(card, GOOD, day) for day in (MONDAY, MONDAY - timedelta(days=3)))
    assert earlier.stability == same_day.stability
    assert earlier.difficulty == same_day.difficulty
