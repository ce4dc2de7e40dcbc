import pytest

from runner.bank.model import Difficulty
from runner.curriculum.rating import KEPT, Grade, Pace, grade, score
from runner.curriculum.rows import AttemptOutcome
from tests.support.learning import attempt, failed

AGAIN, HARD, GOOD, EASY = Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY


def graded(row, *, solved_before=False, previous=None, usual=20.0):
    return grade(row, usual=usual, solved_before=solved_before, previous=previous)


@pytest.mark.parametrize(
    ("changes", "first", "later"),
    [
        ({}, GOOD, GOOD),
        ({"hints": 1}, AGAIN, HARD),
        ({"hints": 2}, AGAIN, AGAIN),
        ({"failed_checks": 1}, AGAIN, HARD),
        ({"failed_checks": 2}, AGAIN, HARD),
        ({"failed_checks": 2, "hints": 1}, AGAIN, HARD),
        ({"failed_checks": 3}, AGAIN, AGAIN),
        ({"minutes": 40.0}, GOOD, GOOD),
        ({"minutes": 40.1}, HARD, HARD),
        ({"minutes": 0.0}, GOOD, GOOD),
        ({"minutes": 90.0, "hints": 1}, AGAIN, HARD),
        ({"solution_shown": True}, AGAIN, AGAIN),
        ({"outcome": AttemptOutcome.GAVE_UP}, AGAIN, AGAIN),
        ({"outcome": AttemptOutcome.SKIPPED}, AGAIN, AGAIN),
        ({"outcome": AttemptOutcome.LEFT, "failed_checks": 1, "left_at_slow": True}, AGAIN, AGAIN),
    ],
)
def test_every_ending_has_its_grade(changes, first, later):
    assert graded(attempt(**changes)) == first
    assert graded(attempt(**changes), solved_before=True, previous=GOOD) == later


@pytest.mark.parametrize(
    ("minutes", "previous", "expected"),
    [
        (10.0, GOOD, EASY),
        (10.1, GOOD, GOOD),
        (10.0, EASY, EASY),
        (10.0, HARD, GOOD),
        (10.0, AGAIN, GOOD),
        (0.0, GOOD, GOOD),
    ],
)
def test_easy_is_good_in_half_the_usual_minutes_after_a_good_review(minutes, previous, expected):
    assert graded(attempt(minutes=minutes), solved_before=True, previous=previous) == expected


def test_a_first_clean_solve_is_never_easy():
    assert graded(attempt(minutes=1.0)) == GOOD


@pytest.mark.parametrize("outcome", [AttemptOutcome.SKIPPED, AttemptOutcome.LEFT])
def test_what_was_put_off_untouched_says_nothing(outcome):
    row = attempt(outcome=outcome, checks=0)
    assert graded(row) is None
    assert score(row, usual=20.0) is None


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, 1.0),
        ({"minutes": 41.0}, 0.8),
        ({"hints": 1}, 0.5),
        ({"failed_checks": 2}, 0.5),
        ({"failed_checks": 2, "minutes": 41.0}, 0.5),
        ({"hints": 2}, 0.2),
        ({"failed_checks": 3}, 0.2),
        ({"outcome": AttemptOutcome.LEFT, "failed_checks": 1, "left_at_slow": True}, 0.5),
        ({"outcome": AttemptOutcome.LEFT, "failed_checks": 4, "left_at_slow": True}, 0.2),
        ({"outcome": AttemptOutcome.LEFT, "failed_checks": 1}, 0.0),
        ({"outcome": AttemptOutcome.GAVE_UP, "solution_shown": True, "left_at_slow": True}, 0.0),
        ({"solution_shown": True}, 0.0),
    ],
)
def test_every_ending_has_its_score(changes, expected):
    assert score(attempt(**changes), usual=20.0) == expected


def test_usual_minutes_are_the_problems_own_until_five_solves_of_that_difficulty():
    pace = Pace()
    for minutes in (30.0, 50.0, 40.0, 60.0):
        pace = pace.after(attempt(minutes=minutes))
    assert pace.usual(Difficulty.MEDIUM, 20.0) == 20.0
    pace = pace.after(attempt(minutes=100.0))
    assert pace.usual(Difficulty.MEDIUM, 20.0) == 50.0
    assert pace.usual(Difficulty.HARD, 45.0) == 45.0


def test_the_pace_counts_known_times_of_own_solves_and_does_not_grow_for_ever():
    pace = Pace().after(failed()).after(attempt(minutes=0.0)).after(attempt(outcome=AttemptOutcome.LEFT))
    assert pace == Pace()
    for _ in range(KEPT + 10):
        pace = pace.after(attempt(minutes=90.0))
    for _ in range(KEPT):
        pace = pace.after(attempt(minutes=15.0))
    assert pace.usual(Difficulty.MEDIUM, 20.0) == 15.0
    assert len(pace.recent[Difficulty.MEDIUM]) == KEPT


def test_of_an_even_number_of_solves_the_median_lies_between_the_two_in_the_middle():
    pace = Pace()
    for minutes in (60.0, 10.0, 30.0, 20.0, 50.0, 80.0):
        pace = pace.after(attempt(minutes=minutes))
    assert pace.usual(Difficulty.MEDIUM, 20.0) == 40.0
