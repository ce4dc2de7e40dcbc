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


def practice(cli, *answers, problem="tiny"):
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
    practice(cli, WRONG, RIGHT)
    return cli


@pytest.fixture
def practiced(cli, one_attempt):
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


def test_what_was_reached_comes_first(practiced):
    lines = practiced.ok("stats").lines
    assert lines[0] == "Since Monday: 1 of 1 attempt accepted, 10 min on task"
    practiced.wait(days=7)
    assert practiced.ok("stats").lines[0].startswith("In all: 1 of 1 attempt accepted, 1 of the bank's ")


def test_what_got_better_comes_next(practiced):
    practiced.wait(days=7)
    practice(practiced, RIGHT)
    text = practiced.ok("stats").lines[1]
    assert re.search(r"Better since the week before: Arrays and hashing \(\+\d+ points\)", text)


def test_an_estimate_comes_with_its_interval_and_evidence(practiced):
    found = row(practiced)
    assert found["low"] < found["estimate"] < found["high"]
    assert (found["attempts"], found["solved"], found["failed_checks"]) == (1, 1, 1)
    assert found["timed"] == {"solves": 1, "minutes": 10.0, "target": 5}
    text = practiced.ok("stats").stdout
    assert re.search(r"Arrays and hashing [ ─│•]+ +\d+ % \(\d+–\d+\) +on the way +1/1", text)


def test_weakest_first_and_the_untested_apart(practiced):
    practiced.ok("next", "--problem", "number-of-islands")
    practiced.ok("solution", "--yes")
    view = practiced.ok("stats", "--json").json
    assert [topic["id"] for topic in view["topics"][:1]] == ["graphs"]
    estimates = [topic["estimate"] for topic in view["topics"]]
    assert estimates == sorted(estimates)
    assert "Stack" in view["untried"]
    assert view["topics"][0]["word"] == "on the way"


def test_the_bar_is_on_the_scale_of_the_goal(practiced):
    found = row(practiced)
    line = next(line for line in practiced.ok("stats").lines if "•" in line)
    bar = line[line.index("─") :][:16] if "─" in line else ""
    assert 0 < bar.index("•") < bar.rindex("─")
    assert "• the estimate, │ the goal of 65 %, ◆ both in one place." in one_line(practiced.ok("stats"))
    assert f"{found['solves_to_solid']} in Arrays and hashing" in one_line(practiced.ok("stats"))


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


def test_a_column_without_anything_in_it_is_left_out(practiced):
    """No trend is known in the first weeks; names need the room."""
    assert "trend" not in practiced.ok("stats").stdout
    practiced.wait(days=35)
    practice(practiced, RIGHT)
    assert re.search(r"chance now.* trend +accepted", practiced.ok("stats").stdout)


def test_since_narrows_the_evidence_and_not_the_estimate(practiced):
    practiced.wait(days=10)
    estimate = row(practiced)["estimate"]
    narrow = row(practiced, "arrays-and-hashing", "--since", "2026-03-08")
    assert (narrow["attempts"], narrow["estimate"]) == (0, estimate)
    assert "no attempt has ended since 2026-03-08" in practiced.ok("stats", "--since", "2026-03-08").stdout
    assert row(practiced, "arrays-and-hashing", "--since", "2026-03-02")["attempts"] == 1
    assert practiced("stats", "--since", "soon").exit_code == 2


def test_since_goes_by_the_days_that_were_the_learners_own(cli):
    """At three at night it is still the day before, where they were then."""
    cli.clock = datetime(2026, 3, 8, 3, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    practice(cli, RIGHT)
    cli.clock = datetime(2026, 4, 1, 12, 0, tzinfo=ZoneInfo("Pacific/Honolulu"))
    counts = {day: row(cli, "arrays-and-hashing", "--since", f"2026-03-{day:02}")["attempts"] for day in (7, 8)}
    assert counts == {7: 1, 8: 0}


def test_a_clock_that_ran_ahead_does_not_hide_the_days_that_are(cli):
    cli.clock += timedelta(days=2000)
    practice(cli, RIGHT)
    cli.clock -= timedelta(days=2000)
    practice(cli, RIGHT)
    view = cli.ok("stats", "--json").json
    assert [day["date"] for day in view["calendar"]] == ["2026-03-02"]
    assert view["total"]["attempts"] == 2
    assert view["reviews"]["due"] + len(view["reviews"]["days"]) == 1


def test_reviews_of_the_next_days(practiced):
    view = practiced.ok("stats", "--json").json["reviews"]
    assert (view["due"], view["days"]) == (0, [{"date": "2026-03-03", "reviews": 1}])
    practiced.wait(days=2)
    assert practiced.ok("stats", "--json").json["reviews"]["due"] == 1
    assert "Reviews due: 1 now" in practiced.ok("stats").stdout


def test_the_calendar_shows_days_and_no_streak(practiced):
    practiced.wait(days=8)
    practice(practiced, RIGHT)
    view = practiced.ok("stats", "--json").json["calendar"]
    assert [(day["date"], day["attempts"]) for day in view] == [("2026-03-02", 1), ("2026-03-10", 1)]
    text = practiced.ok("stats").stdout
    assert "  Mon  1 ·\n  Tue  · 1\n" in text
    assert "streak" not in text


def test_it_says_how_well_it_predicts(practiced):
    assert "Too early to say how well" in " ".join(practiced.ok("stats").stdout.split())
    assert practiced.ok("stats", "--json").json["forecast"]["count"] == 1


def test_into_one_topic(practiced):
    view = practiced.ok("stats", "--topic", "arrays-and-hashing", "--json").json
    assert [problem["id"] for problem in view["problems"]] == ["tiny"]
    text = practiced.ok("stats", "--topic", "arrays-and-hashing").stdout
    lifted = round(100 * view["ahead"]["clean"])
    assert f"A clean solve of a fresh medium problem lifts its topic by about {lifted} points." in " ".join(
        text.split()
    )
    assert "1 of 1 attempt accepted" in text
    assert re.search(r"tiny +solved +2026-03-03", text)
    assert "1 timed solve took 10 min where their problems ask for 5" in text
    assert "tiny" in text
    assert practiced("stats", "--topic", "grpahs").exit_code == 2
    practiced.wait(days=1)
    assert re.search(r"tiny +solved +due now", practiced.ok("stats", "--topic", "arrays-and-hashing").stdout)


def test_a_topic_without_evidence(cli):
    text = cli.ok("stats", "--topic", "graphs").stdout
    assert "Untested" in text
    assert "%" not in text


def test_the_open_problem_is_not_given_away_by_its_topic(practiced):
    practiced.wait(days=3)
    practiced.ok("next", "--problem", "tiny")
    assert practiced.ok("stats", "--topic", "arrays-and-hashing", "--json").json["problems"] == []


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_it_fits_the_terminal(practiced, width, monkeypatch):
    practiced.environ["COLUMNS"] = str(width)
    practice(practiced, WRONG, RIGHT, problem="coin-change")
    monkeypatch.setattr(App, "table_width", App.width)
    for words in (("stats",), ("stats", "--topic", "dp-1d")):
        assert max(map(len, practiced.ok(*words).lines)) <= width


def test_piped_statistics_keep_all_columns(practiced):
    practiced.environ["COLUMNS"] = "40"
    heads = next(line for line in practiced.ok("stats").lines if line.strip().startswith("topic"))
    assert "0 % to 100 %" in heads
    assert heads.endswith("last seen")


def test_the_page_is_written_for_its_owner_alone(practiced, tmp_path):
    page = tmp_path / "practice.html"
    page.write_text("an older page")
    assert practiced.ok("stats", "--html", page).stdout == f"Written: {page}\n"
    assert "Arrays and hashing" in page.read_text()
    assert page.stat().st_mode & 0o077 == 0
    assert [each.name for each in tmp_path.glob("*.tmp")] == []
    assert practiced.ok("stats", "--html", "-").stdout == page.read_text()


def test_the_page_counts_since_a_day(practiced):
    assert "attempts since 2026-03-02" in practiced.ok("stats", "--html", "-", "--since", "2026-03-02").stdout


def test_the_page_is_opened_in_the_browser(practiced, monkeypatch):
    opened = []
    monkeypatch.setattr("webbrowser.open", lambda address: opened.append(address) or len(opened) == 1)
    result = practiced.ok("stats", "--open")
    page = practiced.home / ".cache" / "stats.html"
    assert page.read_text().startswith("<!DOCTYPE html>")
    assert opened == [page.as_uri()]
    assert not result.stderr
    assert "No browser was found" in practiced.ok("stats", "--open").stderr


@pytest.mark.parametrize("option", ["--wins", "--json"])
def test_the_page_has_everything(practiced, option):
    result = practiced("stats", "--html", "-", option)
    assert result.exit_code == 2
    assert "leave the other options out" in result.stderr


def test_of_one_topic_there_is_no_page_but_a_way_to_see_it(practiced):
    result = practiced("stats", "--html", "-", "--topic", "graphs")
    assert "the page has all topics" in result.stderr
    assert "`drill stats --topic graphs`" in result.stderr


def test_what_is_printed_cannot_be_opened(practiced):
    assert practiced("stats", "--html", "-", "--open").exit_code == 2


def test_a_page_that_cannot_be_written(practiced, tmp_path):
    result = practiced("stats", "--html", tmp_path / "no" / "such" / "place.html")
    assert result.exit_code == 4
    assert "give another place with --html" in result.stderr


def test_mocks_are_shown_with_their_ratings(practiced):
    play_mocks(practiced.home, [(2, None), (3, 4)])
    text = practiced.ok("stats").stdout
    assert re.search(r"2026-02-24  Phone screen +1/1 +20 of 30\n", text)
    assert "Code: 2 → 3; friend: – → 4\n" in text
    assert "Minutes to the plan: 3 → 3\n" in text
    mocks = practiced.ok("stats", "--json").json["mocks"]
    assert [mock["ratings"][0]["self"] for mock in mocks] == [2, 3]


def test_what_is_due_for_an_interview_is_the_first_thing_to_do_on_the_page(practiced):
    practiced.ok("interview", "add", "Acme <b>", "--on", "2026-03-10")
    page = parsed(practiced.ok("stats", "--html", "-").stdout)
    steps = texts(page, "ol li")
    assert steps[0] == "Also due: drill mock, because Acme <b> is in 8 days and there was no mock interview yet."
    assert texts(page.query("ol li")[0], "code") == ["drill mock"]
    assert "The interview is in 8 days. drill plan" in steps
    assert [each["kind"] for each in practiced.ok("stats", "--json").json["due"]] == ["mock", "story"]
