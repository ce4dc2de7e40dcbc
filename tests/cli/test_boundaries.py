"""Edges of what commands decide: the newest problem, the day of a zone, paths, and how much of a check is kept."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from runner.cli.app import App
from runner.grading.report import Counterexample, Reason, Report, Stage
from runner.practice.check_row import check_row
from runner.verdict import Verdict
from tests.cli.answers import RIGHT, WRONG
from tests.support.bank import tiny_problem, write_problem


@pytest.fixture
def two_seen(cli):
    """The tiny problem was skipped first, the other one later."""
    write_problem(cli.home / "bank", "other", "Spread of an array", "The other problem")
    for name in ("tiny", "other"):
        cli.answer(WRONG, name)
        cli.ok("next", "--problem", name)
        cli("check")
        cli.ok("skip")
        cli.wait(minutes=10)
    return cli


def test_without_a_name_the_newest_problem_is_meant(two_seen):
    assert "The other problem" in two_seen.ok("report", "-o", "-").stdout
    two_seen.ok("note", "about the newest")
    assert "about the newest" in two_seen.ok("note", "other").stdout
    assert "The other problem" in two_seen.ok("solution", "--yes").stdout


def test_a_folder_is_never_written_as_nothing():
    home = Path("/somewhere/learner")
    workspace = App({"HOME": str(home)}).workspace
    assert workspace.short(home) == "/somewhere/learner"
    assert workspace.short(home / "drill") == "~/drill"
    assert workspace.short(Path.cwd()) != ""
    assert workspace.short(Path.cwd()) == str(Path.cwd())
    assert workspace.short(Path.cwd() / "x.py") == "x.py"


@pytest.mark.parametrize("hours", [-12, 0, 14])
@pytest.mark.parametrize(("at", "counts"), [((2, 4), 1), ((2, 3), 0), ((1, 23), 0)])
def test_since_means_the_learner_s_day_in_every_zone(cli, hours, at, counts):
    """The day turns at four by the learner's clock, which may be a whole day before or after UTC's."""
    day, hour = at
    cli.clock = datetime(2026, 3, day, hour, 0, tzinfo=timezone(timedelta(hours=hours)))
    cli.ok("next", "--problem", "tiny")
    cli.answer(RIGHT)
    cli.ok("check")
    assert cli.ok("stats", "--since", "2026-03-02", "--json").json["total"]["attempts"] == counts


def failing(length):
    """The report of a check that fails on a list of that many numbers, seven characters each."""
    found = Counterexample(Stage.LARGE, {"nums": [12345] * length}, 0, has_returned=True, returned=1)
    return Report("tiny", "v1", Verdict.WA, Reason.NONE, (), (), 1, 0.1, "L1", found)


@pytest.mark.parametrize(
    ("length", "keeps_input", "keeps_report"),
    [(2855, True, True), (2856, False, True), (12_000, False, True), (15_000, False, False)],
)
def test_of_a_large_input_less_is_kept(length, keeps_input, keeps_report):
    row = check_row(failing(length), tiny_problem(), b"code")
    assert (row.input == {"nums": [12345] * length}) is keeps_input
    assert (row.input is None) is not keeps_input
    assert bool(row.report["counterexample"]["args"]) is keeps_report
    assert row.report["counterexample"].get("left_out", False) is not keeps_report


def test_what_was_over_is_not_logged_again(cli):
    cli.ok("next", "--problem", "tiny")
    cli.answer(WRONG)
    first = cli("check").stdout
    assert "Logged to your curriculum." in first
    assert "drill hint" in first
    cli.answer(RIGHT)
    assert "was over already" not in cli.ok("check").stdout
    cli.answer(RIGHT + "\n")
    assert "was over already" in cli.ok("check", "tiny").stdout
    cli.answer(WRONG)
    again = cli("check", "tiny").stdout
    assert "Logged" not in again
    assert "drill hint" not in again
