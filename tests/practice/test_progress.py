"""What became cleaner, of two spans of days."""

from datetime import date, timedelta

import pytest

from runner.practice.progress import lately
from runner.render.stats_parts import better

TODAY = date(2026, 3, 30)


def days(*counts):
    """Attempts and clean ones, by how many days ago they were."""
    return {(TODAY - timedelta(days=ago)).isoformat(): {"attempts": n, "clean": clean} for ago, n, clean in counts}


def test_the_last_days_are_compared_with_as_many_before():
    found = lately(days((0, 3, 2), (13, 4, 1), (14, 5, 1), (27, 1, 0), (28, 9, 9), (-1, 9, 9)), TODAY)
    assert found == {"days": 14, "attempts": 7, "clean": 3, "before": {"attempts": 6, "clean": 1}}


@pytest.mark.parametrize("counts", [(), ((1, 9, 9),), ((1, 9, 9), (20, 4, 0)), ((1, 4, 4), (20, 9, 0))])
def test_of_too_few_attempts_nothing_is_said(counts):
    assert lately(days(*counts), TODAY) is None


@pytest.mark.parametrize(("clean", "is_said"), [(8, True), (7, False), (6, False), (2, False)])
def test_only_what_got_better_is_said(clean, is_said):
    view = {"topics": [], "lately": lately(days((1, 12, clean), (20, 12, 6)), TODAY)}
    said = [("Cleaner than before:", [f"{clean} of 12 attempts clean in the last 14 days, 6 of 12 in the 14 before"])]
    assert better(view) == (said if is_said else [])
