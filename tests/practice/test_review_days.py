"""Reviews by the learner's own day: it turns at four on the wall, wherever they are and whatever the clock does."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.cli.answers import RIGHT

BERLIN, TOKYO, HONOLULU = map(ZoneInfo, ("Europe/Berlin", "Asia/Tokyo", "Pacific/Honolulu"))


def given_up(cli, at):
    """What was given up comes back on the next day."""
    cli.clock = at
    cli.ok("next", "--problem", "tiny")
    cli.ok("solution", "--yes")


def due(cli, at):
    cli.clock = at
    return cli.ok("stats", "--json").json["reviews"]["due"] == 1


@pytest.mark.parametrize(
    ("given_up_at", "not_yet", "due_from"),
    [
        (
            datetime(2026, 3, 2, 9, tzinfo=BERLIN),
            datetime(2026, 3, 3, 3, 59, tzinfo=BERLIN),
            datetime(2026, 3, 3, 4, tzinfo=BERLIN),
        ),
        (  # in the night still the day before
            datetime(2026, 3, 3, 3, 30, tzinfo=BERLIN),
            datetime(2026, 3, 3, 3, 59, tzinfo=BERLIN),
            datetime(2026, 3, 3, 4, tzinfo=BERLIN),
        ),
        (  # the night without an hour between two and three
            datetime(2026, 3, 28, 23, tzinfo=BERLIN),
            datetime(2026, 3, 29, 3, 59, tzinfo=BERLIN),
            datetime(2026, 3, 29, 4, tzinfo=BERLIN),
        ),
        (  # the night that has it twice
            datetime(2026, 10, 24, 23, tzinfo=BERLIN),
            datetime(2026, 10, 25, 3, 59, tzinfo=BERLIN),
            datetime(2026, 10, 25, 4, tzinfo=BERLIN),
        ),
        (  # a flight to the west: the same day once more
            datetime(2026, 3, 2, 9, tzinfo=TOKYO),
            datetime(2026, 3, 2, 23, tzinfo=HONOLULU),
            datetime(2026, 3, 3, 4, tzinfo=HONOLULU),
        ),
        (  # and to the east, where it is tomorrow already
            datetime(2026, 3, 2, 9, tzinfo=HONOLULU),
            datetime(2026, 3, 2, 10, tzinfo=HONOLULU),
            datetime(2026, 3, 3, 7, tzinfo=TOKYO),
        ),
    ],
)
def test_a_review_is_due_from_four_in_the_morning_and_all_day(cli, given_up_at, not_yet, due_from):
    given_up(cli, given_up_at)
    assert not due(cli, not_yet)
    assert due(cli, due_from)
    assert due(cli, due_from + timedelta(hours=23, minutes=59))


def test_a_clock_that_is_set_back_loses_nothing(cli):
    """What was done while it ran ahead is there, its review is due now, and what is done now comes after it."""
    ahead = datetime(2031, 3, 2, 9, tzinfo=UTC)
    given_up(cli, ahead)
    assert due(cli, ahead - timedelta(days=5 * 365))
    assert cli.ok("next", "--review", "--json").json["problem"]["id"] == "tiny"
    cli.answer(RIGHT)
    cli.ok("check")
    assert not due(cli, cli.clock)
    assert cli.ok("stats", "--json").json["total"] == {"attempts": 2, "solved": 1, "clean": 1, "minutes": 0.0}


@pytest.mark.parametrize(("hour", "day"), [(3, "2026-03-02"), (4, "2026-03-03")])
def test_every_page_has_the_same_day(cli, hour, day):
    """What was done in the night is of the day before: in counts, estimates, notes, plans and what was solved before."""
    cli.clock = datetime(2026, 3, 3, hour, 30, tzinfo=BERLIN)
    cli.ok("next", "--problem", "tiny")
    cli.answer(RIGHT)
    cli.ok("check")
    cli.ok("note", "tiny", "x")
    stats = cli.ok("stats", "--json").json
    topic = next(topic for topic in stats["topics"] if topic["attempts"])
    assert [each["date"] for each in stats["calendar"]] == [topic["last_day"]] == [day]
    assert f"last on {day}" in cli.ok("stats", "--topic", topic["id"]).stdout
    assert cli.ok("note", "--all", "--json").json["notes"][0]["day"] == day
    assert day in cli.ok("note", "--all").stdout
    assert cli.ok("plan", "--json").json["today"] == day
    assert cli.ok("stats", "--since", "2026-03-03", "--json").json["total"]["attempts"] == (day == "2026-03-03")
    cli.wait(days=3)
    cli.ok("next", "--problem", "tiny")
    cli.answer(RIGHT + "\n")
    assert f"your solution of {int(day[-2:])} March 2026" in cli.ok("check").stdout
