from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from runner.day import day_of, days_between, read_day

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 3, 2, 3, 59, 59, tzinfo=BERLIN), date(2026, 3, 1)),
        (datetime(2026, 3, 2, 4, 0, tzinfo=BERLIN), date(2026, 3, 2)),
        (datetime(2026, 3, 2, 23, 59, tzinfo=BERLIN), date(2026, 3, 2)),
        (datetime(2026, 3, 1, 0, 30, tzinfo=BERLIN), date(2026, 2, 28)),
    ],
)
def test_the_day_turns_at_four_by_the_learners_clock(moment, day):
    assert day_of(moment) == day


def test_it_turns_at_four_on_the_wall_in_both_nights_of_a_clock_change():
    spring, autumn = date(2026, 3, 29), date(2026, 10, 25)
    for change in (spring, autumn):
        before = datetime(change.year, change.month, change.day, 3, 59, tzinfo=BERLIN)
        assert day_of(before) == change - timedelta(days=1)
        assert day_of(before + timedelta(minutes=1)) == change


def test_the_same_instant_belongs_to_different_days_in_different_zones():
    instant = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    assert day_of(instant.astimezone(ZoneInfo("Asia/Tokyo"))) == date(2026, 3, 2)
    assert day_of(instant.astimezone(ZoneInfo("Pacific/Honolulu"))) == date(2026, 3, 1)


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        day_of(datetime(2026, 3, 2, 12, 0))  # noqa: DTZ001


def test_a_clock_set_back_takes_no_days_away():
    now = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    assert days_between(now, now - timedelta(days=3)) == 0
    assert days_between(now, now + timedelta(hours=36)) == 1.5


def test_days_between_two_moments_of_one_zone_do_not_depend_on_how_the_zone_is_written():
    before, after = datetime(2026, 3, 28, 12, tzinfo=BERLIN), datetime(2026, 3, 29, 12, tzinfo=BERLIN)
    assert days_between(before, after) == days_between(before.astimezone(UTC), after.astimezone(UTC)) == 23 / 24


@pytest.mark.parametrize(
    ("word", "ahead", "past"),
    [
        ("2026-03-20", date(2026, 3, 20), date(2026, 3, 20)),
        ("Today", date(2026, 3, 2), date(2026, 3, 2)),
        ("tomorrow", date(2026, 3, 3), date(2026, 3, 3)),
        ("yesterday", date(2026, 3, 1), date(2026, 3, 1)),
        ("monday", date(2026, 3, 9), date(2026, 2, 23)),
        ("tue", date(2026, 3, 3), date(2026, 2, 24)),
        ("sunday", date(2026, 3, 8), date(2026, 3, 1)),
        ("on friday", date(2026, 3, 6), date(2026, 2, 27)),
        ("next friday", date(2026, 3, 6), date(2026, 3, 6)),
        ("next  Monday", date(2026, 3, 9), date(2026, 3, 9)),
        ("last friday", date(2026, 2, 27), date(2026, 2, 27)),
        ("in ten days", date(2026, 3, 12), date(2026, 3, 12)),
        ("In 10 days", date(2026, 3, 12), date(2026, 3, 12)),
        ("in a day", date(2026, 3, 3), date(2026, 3, 3)),
        ("in two weeks", date(2026, 3, 16), date(2026, 3, 16)),
        ("3 days ago", date(2026, 2, 27), date(2026, 2, 27)),
        ("a week ago", date(2026, 2, 23), date(2026, 2, 23)),
        ("10 days", date(2026, 3, 12), date(2026, 2, 20)),
        ("the day after tomorrow", date(2026, 3, 4), date(2026, 3, 4)),
    ],
)
def test_a_day_is_read_as_people_write_it(word, ahead, past):
    monday = date(2026, 3, 2)
    assert read_day(word, monday) == ahead
    assert read_day(word, monday, past=True) == past


NO_DAYS = ["", "m", "soon", "2026-13-01", "next", "next soon", "in friday", "in days", "in many days", "in -2 days"]


@pytest.mark.parametrize("word", [*NO_DAYS, "in 10 days ago", "in 99999 days", "next 2026-03-02"])
def test_what_is_no_day_is_an_error(word):
    with pytest.raises(ValueError, match=r".*"):
        read_day(word, date(2026, 3, 2))
