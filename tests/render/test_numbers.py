"""Numbers as people read them, and the calendar of attempts."""

from datetime import date, timedelta

import pytest

from runner.render.calendar import add_calendar
from runner.render.numbers import counted, hours, long_date, percent, span
from runner.render.page import FIRM, Page
from runner.render.truncation import middle_cut, shortened
from runner.render.values import brief
from runner.typespec import parse


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0.2, "less than a minute"), (0.6, "1 min"), (59, "59 min"), (60, "1 h 0 min"), (200, "3 h 20 min")],
)
def test_durations(minutes, words):
    assert hours(minutes) == words


@pytest.mark.parametrize(("number", "words"), [(0, "0 wins"), (1, "1 win"), (2, "2 wins")])
def test_one_is_no_plural(number, words):
    assert counted(number, "win") == words


def test_chances_and_dates():
    assert percent(0.345) == f"34{FIRM}%"
    assert span(0.3, 0.66) == "(30\N{EN DASH}66)"
    assert long_date(date(2026, 5, 4)) == "4 May 2026"


def drawn(width, days):
    page = Page(width)
    add_calendar(page, [{"date": day.isoformat(), "attempts": count} for day, count in days.items()])
    return page.text.splitlines()


MONDAY = date(2026, 3, 2)


def test_a_day_shows_its_attempts_as_one_sign():
    days = {MONDAY: 9, MONDAY + timedelta(days=1): 10, MONDAY + timedelta(days=7): 1}
    head, monday, tuesday, *_ = drawn(60, days)
    assert head == "Attempts a day; each column is a week, from 2 March 2026 on"
    assert monday == "  Mon  9 1"
    assert tuesday == "  Tue  + ·"


@pytest.mark.parametrize(("width", "weeks"), [(30, 11), (40, 16), (60, 26), (200, 26)])
def test_the_latest_weeks_are_shown_as_many_as_fit(width, weeks):
    days = {MONDAY + timedelta(weeks=week): 1 + week % 9 for week in range(40)}
    monday = next(line for line in drawn(width, days) if line.startswith("  Mon"))
    assert monday == "  Mon  " + " ".join(str(1 + week % 9) for week in range(40 - weeks, 40))
    assert len(monday) < width


@pytest.mark.parametrize(("room", "end", "middle"), [(5, "abcde", "abcde"), (4, "abc…", "ab…e"), (3, "ab…", "a…e")])
def test_what_just_fits_is_not_cut(room, end, middle):
    assert shortened("abcde", room) == end
    assert middle_cut("abcde", room) == middle


def test_a_value_that_just_fits_is_not_cut():
    text = "'" + "x" * 58 + "'"
    assert brief("x" * 58, parse("str"), 60) == text
    assert brief("x" * 58, parse("str"), 59) != text
