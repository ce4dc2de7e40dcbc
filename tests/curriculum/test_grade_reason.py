from datetime import timedelta

import pytest

from runner.curriculum.grade_reason import grade_reason
from runner.curriculum.rating import Grade
from runner.curriculum.schedule import review
from runner.day import day_of
from tests.support.learning import START, attempt, failed

CLEAN, HELPED = attempt(), attempt(failed_checks=1)


def card(grade, days=5):
    return review(None, grade, day_of(START - timedelta(days=days)))


@pytest.mark.parametrize(
    ("row", "grade", "said"),
    [
        (CLEAN, Grade.GOOD, "it was right at the first check"),
        (CLEAN, Grade.EASY, "it was right at the first check, in half the usual time"),
        (CLEAN, Grade.HARD, "it took more than twice the usual time"),
        (HELPED, Grade.AGAIN, "one check failed"),
        (attempt(failed_checks=2, hints=1), Grade.AGAIN, "2 checks failed and it took one hint"),
        (failed(), Grade.AGAIN, "it is not solved yet"),
    ],
)
def test_a_first_attempt_has_the_reason_of_its_grade(row, grade, said):
    assert grade_reason(row, grade, None) == said


@pytest.mark.parametrize(
    ("row", "grade", "before", "said"),
    [
        (CLEAN, Grade.GOOD, card(Grade.AGAIN), "it was right at the first check, better than 5 days ago"),
        (CLEAN, Grade.GOOD, card(Grade.HARD, 1), "it was right at the first check, better than yesterday"),
        (CLEAN, Grade.GOOD, card(Grade.AGAIN, 0), "it was right at the first check, better than earlier today"),
        (CLEAN, Grade.GOOD, card(Grade.GOOD, 8), "it was right at the first check again, 8 days after the last time"),
        (CLEAN, Grade.GOOD, card(Grade.GOOD, 1), "it was right at the first check again, one day after the last time"),
        (HELPED, Grade.HARD, card(Grade.GOOD), "one check failed this time, 5 days after the last time"),
        (HELPED, Grade.HARD, card(Grade.AGAIN, 0), "one check failed this time, on the same day"),
    ],
)
def test_a_later_one_names_the_last_time_because_the_day_depends_on_both(row, grade, before, said):
    assert grade_reason(row, grade, before) == said
