"""`drill stats`: the evidence, what follows from it, and no number where there is none."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from runner.bank.bank import Bank
from runner.cli.app import App
from runner.paths import Home
from runner.store.recording import CheckRecord
from runner.store.store import Store
from runner.verdict import Verdict
from tests.cli.answers import RIGHT, WRONG
from tests.conftest import Cli
from tests.support.bank import write_problem
from tests.support.pages import parsed, play_mocks, texts


def practise(cli, *answers, problem="tiny"):
    """One attempt: the answers are checked one after the other."""
    cli.ok("next", "--problem", problem)
    for answer in answers:
        cli.wait(minutes=6)
        cli.answer(answer, problem)
        cli("check")


@pytest.fixture(scope="module")
def one_attempt(tmp_path_factory):
    home = tmp_path_factory.mktemp("one_attempt") / "home"
    write_problem(home / "bank")
    cli = Cli(home)
    practise(cli, WRONG, RIGHT)
    return cli


@pytest.fixture
def practised(cli, one_attempt):
    cli.go_on_from(one_attempt)
    return cli


def one_line(result):
    return " ".join(result.stdout.split())


def row(cli, topic="arrays-and-hashing", *words):
    return next(each for each in cli.ok("stats", "--json", *words).json["topics"] if each["id"] == topic)


def test_without_data_it_says_what_to_do_and_invents_no_number(cli):
    text = cli.ok("stats").stdout
    assert "drill next" in text
    assert not re.search(r"\d", text)
    view = cli.ok("stats", "--json").json
    assert view["topics"] == []
    assert view["goal"] == 0.65
    assert "Graphs" in view["untried"]


def test_what_was_reached_comes_first(practised):
    lines = practised.ok("stats").lines
    assert lines[0] == "Since Monday: 1 of 1 attempt accepted, 10 min on task"
    practised.wait(days=7)
    assert practised.ok("stats").lines[0].startswith("In all: 1 of 1 attempt accepted, 1 of the bank's ")


def test_what_got_better_comes_next(practised):
    practised.wait(days=7)
    practise(practised, RIGHT)
    text = practised.ok("stats").lines[1]
    assert re.search(r"Better since the week before: Arrays and hashing \(\+\d+ points\)", text)


def test_an_estimate_comes_with_its_interval_and_evidence(practised):
    found = row(practised)
    assert found["low"] < found["estimate"] < found["high"]
    assert (found["attempts"], found["solved"], found["failed_checks"]) == (1, 1, 1)
    assert found["timed"] == {"solves": 1, "minutes": 10.0, "target": 5}
    text = practised.ok("stats").stdout
    assert re.search(r"Arrays and hashing [ ─│•]+ +\d+ % \(\d+–\d+\) +on the way +1/1", text)


def test_weakest_first_and_the_untested_apart(practised):
    practised.ok("next", "--problem", "number-of-islands")
    practised.ok("solution", "--yes")
    view = practised.ok("stats", "--json").json
    assert [topic["id"] for topic in view["topics"][:1]] == ["graphs"]
    estimates = [topic["estimate"] for topic in view["topics"]]
    assert estimates == sorted(estimates)
    assert "Stack" in view["untried"]
    assert view["topics"][0]["word"] == "on the way"


def test_the_bar_is_on_the_scale_of_the_goal(practised):
    found = row(practised)
    line = next(line for line in practised.ok("stats").lines if "•" in line)
    bar = line[line.index("─") :][:16] if "─" in line else ""
    assert 0 < bar.index("•") < bar.rindex("─")
    assert "• the estimate, │ the goal of 65 %, ◆ both in one place." in one_line(practised.ok("stats"))
    assert f"{found['solves_to_solid']} in Arrays and hashing" in one_line(practised.ok("stats"))


def check_with(code, *failing, verdict=Verdict.WA, tried=("empty", "dup", "n ≥ 3", "sorted")):
    groups = [{"name": name, "tried": 5, "failed": 5 * (name in failing)} for name in tried]
    return CheckRecord(code, "v1", verdict, groups=failing, report={"groups": groups, "stages": []})


@pytest.mark.parametrize(
    ("verdict", "failing", "is_shown"),
    [
        (Verdict.WA, ["empty"], True),
        (Verdict.RTE, ["empty"], False),
        (Verdict.WA, ["empty", "dup", "n ≥ 3", "sorted"], False),
    ],
    ids=["one group", "crash", "all groups"],
)
def test_groups_of_inputs_that_keep_failing(cli, verdict, failing, is_shown):
    cli.ok("list")
    entries = Bank.open(Home(cli.home)).entries
    with Store(cli.home / "drill.db") as store:
        for problem, code in (("tiny", b"a"), ("tiny", b"b"), ("two-sum", b"a")):
            store.record_check(entries[problem], check_with(code, *failing, verdict=verdict), cli.clock)
        for problem in ("tiny", "two-sum"):
            store.record_check(entries[problem], CheckRecord(b"", "v1", Verdict.AC), cli.clock)
    shown = "Inputs that keep failing: empty (in 3 of 3 failed checks)" in one_line(cli.ok("stats"))
    assert shown is is_shown


def test_a_column_without_anything_in_it_is_left_out(practised):
    """No trend is known in the first weeks; names need the room."""
    assert "trend" not in practised.ok("stats").stdout
    practised.wait(days=35)
    practise(practised, RIGHT)
    assert re.search(r"chance now.* trend +accepted", practised.ok("stats").stdout)


def test_since_narrows_the_evidence_and_not_the_estimate(practised):
    practised.wait(days=10)
    estimate = row(practised)["estimate"]
    narrow = row(practised, "arrays-and-hashing", "--since", "2026-03-08")
    assert (narrow["attempts"], narrow["estimate"]) == (0, estimate)
    assert "no attempt has ended since 2026-03-08" in practised.ok("stats", "--since", "2026-03-08").stdout
    assert row(practised, "arrays-and-hashing", "--since", "2026-03-02")["attempts"] == 1
    assert practised("stats", "--since", "soon").exit_code == 2


def test_since_goes_by_the_days_that_were_the_learners_own(cli):
    """At three at night it is still the day before, where they were then."""
    cli.clock = datetime(2026, 3, 8, 3, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    practise(cli, RIGHT)
    cli.clock = datetime(2026, 4, 1, 12, 0, tzinfo=ZoneInfo("Pacific/Honolulu"))
    counts = {day: row(cli, "arrays-and-hashing", "--since", f"2026-03-{day:02}")["attempts"] for day in (7, 8)}
    assert counts == {7: 1, 8: 0}


def test_a_clock_that_ran_ahead_does_not_hide_the_days_that_are(cli):
    cli.clock += timedelta(days=2000)
    practise(cli, RIGHT)
    cli.clock -= timedelta(days=2000)
    practise(cli, RIGHT)
    view = cli.ok("stats", "--json").json
    assert [day["date"] for day in view["calendar"]] == ["2026-03-02"]
    assert view["total"]["attempts"] == 2
    assert view["reviews"]["due"] + len(view["reviews"]["days"]) == 1


def test_reviews_of_the_next_days(practised):
    view = practised.ok("stats", "--json").json["reviews"]
    assert (view["due"], view["days"]) == (0, [{"date": "2026-03-03", "reviews": 1}])
    practised.wait(days=2)
    assert practised.ok("stats", "--json").json["reviews"]["due"] == 1
    assert "Reviews due: 1 now" in practised.ok("stats").stdout


def test_the_calendar_shows_days_and_no_streak(practised):
    practised.wait(days=8)
    practise(practised, RIGHT)
    view = practised.ok("stats", "--json").json["calendar"]
    assert [(day["date"], day["attempts"]) for day in view] == [("2026-03-02", 1), ("2026-03-10", 1)]
    text = practised.ok("stats").stdout
    assert "  Mon  1 ·\n  Tue  · 1\n" in text
    assert "streak" not in text


def test_it_says_how_well_it_predicts(practised):
    assert "Too early to say how well" in " ".join(practised.ok("stats").stdout.split())
    assert practised.ok("stats", "--json").json["forecast"]["count"] == 1


def test_into_one_topic(practised):
    view = practised.ok("stats", "--topic", "arrays-and-hashing", "--json").json
    assert [problem["id"] for problem in view["problems"]] == ["tiny"]
    text = practised.ok("stats", "--topic", "arrays-and-hashing").stdout
    assert "1 of 1 attempt accepted" in text
    assert re.search(r"tiny +solved +2026-03-03", text)
    assert "1 timed solve took 10 min where their problems ask for 5" in text
    assert "tiny" in text
    assert practised("stats", "--topic", "grpahs").exit_code == 2
    practised.wait(days=1)
    assert re.search(r"tiny +solved +due now", practised.ok("stats", "--topic", "arrays-and-hashing").stdout)


def test_a_topic_without_evidence(cli):
    text = cli.ok("stats", "--topic", "graphs").stdout
    assert "Untested" in text
    assert "%" not in text


def test_the_open_problem_is_not_given_away_by_its_topic(practised):
    practised.wait(days=3)
    practised.ok("next", "--problem", "tiny")
    assert practised.ok("stats", "--topic", "arrays-and-hashing", "--json").json["problems"] == []


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_it_fits_the_terminal(practised, width, monkeypatch):
    practised.environ["COLUMNS"] = str(width)
    practise(practised, WRONG, RIGHT, problem="coin-change")
    monkeypatch.setattr(App, "table_width", App.width)
    for words in (("stats",), ("stats", "--topic", "dp-1d")):
        assert max(map(len, practised.ok(*words).lines)) <= width


def test_piped_statistics_keep_all_columns(practised):
    practised.environ["COLUMNS"] = "40"
    heads = next(line for line in practised.ok("stats").lines if line.strip().startswith("topic"))
    assert "0 % to 100 %" in heads
    assert heads.endswith("last seen")


def test_the_page_is_written_for_its_owner_alone(practised, tmp_path):
    page = tmp_path / "practice.html"
    page.write_text("an older page")
    assert practised.ok("stats", "--html", page).stdout == f"Written: {page}\n"
    assert "Arrays and hashing" in page.read_text()
    assert page.stat().st_mode & 0o077 == 0
    assert [each.name for each in tmp_path.glob("*.tmp")] == []
    assert practised.ok("stats", "--html", "-").stdout == page.read_text()


def test_the_page_counts_since_a_day(practised):
    assert "attempts since 2026-03-02" in practised.ok("stats", "--html", "-", "--since", "2026-03-02").stdout


def test_the_page_is_opened_in_the_browser(practised, monkeypatch):
    opened = []
    monkeypatch.setattr("webbrowser.open", lambda address: opened.append(address) or len(opened) == 1)
    result = practised.ok("stats", "--open")
    page = practised.home / ".cache" / "stats.html"
    assert page.read_text().startswith("<!DOCTYPE html>")
    assert opened == [page.as_uri()]
    assert not result.stderr
    assert "No browser was found" in practised.ok("stats", "--open").stderr


@pytest.mark.parametrize("option", ["--wins", "--json"])
def test_the_page_has_everything(practised, option):
    result = practised("stats", "--html", "-", option)
    assert result.exit_code == 2
    assert "leave the other options out" in result.stderr


def test_of_one_topic_there_is_no_page_but_a_way_to_see_it(practised):
    result = practised("stats", "--html", "-", "--topic", "graphs")
    assert "the page has all topics" in result.stderr
    assert "`drill stats --topic graphs`" in result.stderr


def test_what_is_printed_cannot_be_opened(practised):
    assert practised("stats", "--html", "-", "--open").exit_code == 2


def test_a_page_that_cannot_be_written(practised, tmp_path):
    result = practised("stats", "--html", tmp_path / "no" / "such" / "place.html")
    assert result.exit_code == 4
    assert "give another place with --html" in result.stderr


def test_mocks_are_shown_with_their_ratings(practised):
    play_mocks(practised.home, [(2, None), (3, 4)])
    text = practised.ok("stats").stdout
    assert re.search(r"2026-02-24  Phone screen +1/1 +20 of 30\n", text)
    assert "Code: 2 → 3; friend: – → 4\n" in text
    assert "Minutes to the plan: 3 → 3\n" in text
    mocks = practised.ok("stats", "--json").json["mocks"]
    assert [mock["ratings"][0]["self"] for mock in mocks] == [2, 3]


def test_what_is_due_for_an_interview_is_the_first_thing_to_do_on_the_page(practised):
    practised.ok("interview", "add", "Acme <b>", "--on", "2026-03-10")
    page = parsed(practised.ok("stats", "--html", "-").stdout)
    steps = texts(page, "ol li")
    assert steps[0] == "Also due: drill mock, because Acme <b> is in 8 days and there was no mock interview yet."
    assert texts(page.query("ol li")[0], "code") == ["drill mock"]
    assert "The interview is in 8 days. drill plan" in steps
    assert [each["kind"] for each in practised.ok("stats", "--json").json["due"]] == ["mock", "story"]
