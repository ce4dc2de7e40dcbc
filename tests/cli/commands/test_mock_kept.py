"""While a mock goes on, no other command gives its problems away."""

from __future__ import annotations

import pytest

from runner.interview.mock.setup import MockItem, MockSetup, body_of
from runner.store.store import Store

GIVE_AWAY = (
    ("next",),
    ("next", "PROBLEM"),
    ("check", "PROBLEM"),
    ("check", "PROBLEM", "--no-log"),
    ("hint", "PROBLEM"),
    ("solution", "PROBLEM", "--yes"),
    ("show", "PROBLEM"),
    ("try", "PROBLEM", "x=1"),
)


@pytest.fixture
def mock(cli):
    """Return the command line of somebody in the middle of a mock of 30 minutes."""
    cli("mock", "--yes", stdin="q\n")
    return cli


def problem_of(cli):
    return cli.ok("mock", "show", "--json").json["items"][0]["id"]


@pytest.mark.parametrize("words", GIVE_AWAY, ids=" ".join)
def test_a_problem_of_the_mock_is_not_given_away(mock, words):
    problem = problem_of(mock)
    mock.wait(minutes=3)
    refused = mock(*(problem if word == "PROBLEM" else word for word in words))
    assert refused.exit_code == 2
    text = " ".join(refused.stderr.split())
    assert "27:00 left" in text
    assert "`drill mock` goes on with it" in text
    assert refused.stdout == ""


@pytest.mark.parametrize("command", ["check", "hint", "solution", "show"])
def test_without_an_open_problem_they_lead_to_the_mock(mock, command):
    refused = mock(command)
    assert (refused.exit_code, "a mock goes on" in refused.stderr) == (2, True)


def test_it_is_refused_too_if_the_problem_was_open_before(cli):
    opened = cli.ok("next", "--json").json["problem"]["id"]
    setup = MockSetup("own", "Own", 30, (MockItem("code", opened),))
    with Store(cli.home / "drill.db") as store:
        store.start_mock(body_of(setup), cli.clock)
    for words in (["next"], ["check"], ["hint"], ["solution", "--yes"], ["show"]):
        assert cli(*words).exit_code == 2, words
    assert cli.ok("mock", "abandon", "--yes")
    assert cli.ok("hint")


def test_another_problem_can_be_practiced(mock):
    other = next(name for name in ("two-sum", "valid-anagram") if name != problem_of(mock))
    assert mock.ok("next", other)
    assert mock.ok("show", other)


def test_a_mock_whose_time_is_over_still_waits_for_its_verdict(mock):
    mock.wait(minutes=50)
    assert "its time is over" in " ".join(mock("next").stderr.split())


@pytest.mark.parametrize("minutes", [60, 24 * 60])
def test_one_that_was_left_alone_hinders_nobody(mock, minutes):
    mock.wait(minutes=minutes + 1)
    assert mock.ok("next")


def test_after_it_is_abandoned_nothing_is_refused(mock):
    problem = problem_of(mock)
    mock.ok("mock", "abandon", "--yes")
    assert mock.ok("next", problem)
