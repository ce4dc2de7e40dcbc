"""`drill plan`: what comes when, what will not fit, and the interview that it leads up to."""

import shutil
from datetime import date

import pytest

from runner import paths
from tests.cli.answers import RIGHT


@pytest.fixture
def grown(cli, tmp_path, monkeypatch):
    """A learner whose debrief named graphs, and tries, of which the bank has no problem."""
    bank = tmp_path / "problems"
    shutil.copytree(paths.problems_dir(), bank, ignore=shutil.ignore_patterns("tries"))
    monkeypatch.setattr(paths, "problems_dir", lambda: bank)
    cli.ok("debrief", "--from", "-", stdin="growth: [{text: graphs}, {text: tries}, {text: thinking aloud}]\n")
    return cli


def plan(cli, *words):
    return cli.ok("plan", "--json", *words).json


def problems(view):
    return [item["problem"] for day in view["days"] for item in day["items"]]


def test_goals_of_debriefs_come_first(grown):
    view = plan(grown, "--topics")
    assert view["goals"] == ["Tries", "Graphs"] or set(view["goals"]) == {"Tries", "Graphs"}
    assert view["days"][0]["items"][0]["topic"] == "Graphs"
    assert [skill["name"] for skill in view["skills"]] == ["Thinking aloud"]
    assert view["left"]["missing"] == ["Tries"]
    assert problems(view)[0] == grown.ok("next", "--json").json["problem"]["id"]


def test_a_day_holds_no_more_than_its_minutes(grown):
    view = plan(grown, "--minutes-per-day", "30")
    assert len(view["days"]) == 7
    for day in view["days"]:
        assert day["minutes"] == sum(item["minutes"] for item in day["items"]) <= 30
        assert len({item["problem"] for item in day["items"]}) == len(day["items"])
    assert view["left"]["too_long"]


def test_what_was_done_today_is_no_more_in_it_and_the_open_problem_comes_first(cli):
    cli.ok("next", "coin-change")
    cli.wait(hours=1)
    cli.ok("solution", "--yes")  # 20 minutes on task, because the problem takes no more
    cli.ok("next", "tiny")
    view = plan(cli)
    assert view["done_today"] == 20
    assert view["days"][0]["minutes"] <= 25
    assert problems(view)[0] == "tiny" == cli.ok("next", "--json").json["problem"]["id"]
    assert " min, 20 min done\n" in cli.ok("plan").stdout
    assert "Monday 2 March, 20 min done\n  nothing more" in cli.ok("plan", "--minutes-per-day", "20").stdout


def test_up_to_the_eve_of_an_interview_that_is_remembered(grown):
    first = plan(grown, "--by", "2026-03-06")
    assert [day["date"] for day in first["days"]] == ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"]
    assert plan(grown)["by"] == "2026-03-06"
    assert "4 days to the interview on 6 March 2026" in grown.ok("plan").stdout
    assert grown.ok("stats", "--json").json["reviews"]["interview"] == "2026-03-06"
    assert plan(grown, "--no-interview")["by"] is None
    assert plan(grown)["by"] is None


def test_an_interview_that_is_over_is_forgotten(grown):
    plan(grown, "--by", "2026-03-06")
    grown.wait(days=4)
    assert plan(grown)["by"] is None


def test_reviews_come_before_the_interview(cli):
    cli.answer(RIGHT)
    cli.ok("check", "tiny")
    due = date.fromisoformat(cli.ok("stats", "--topic", "arrays-and-hashing", "--json").json["problems"][0]["due"])
    assert due > date(2026, 3, 4)
    plan(cli, "--by", "2026-03-05")
    assert cli.ok("stats", "--topic", "arrays-and-hashing", "--json").json["problems"][0]["due"] == "2026-03-04"
    assert plan(cli)["due"] == []
    cli.wait(days=2)
    assert [each["problem"] for each in plan(cli)["due"]] == ["tiny"]
    assert "One light review: Spread of an array" in cli.ok("plan").stdout  # it is the day before
    assert cli.ok("next", "--review", "--json").json["problem"]["id"] == "tiny"


def test_a_backlog_is_spread_and_its_command_named(cli):
    for problem in ("tiny", "two-sum", "coin-change", "min-stack"):
        cli.ok("next", problem, "--yes")
        cli.ok("solution", "--yes")
    cli.wait(days=3)
    view = plan(cli, "--minutes-per-day", "60")
    assert view["backlog"] == {"due": 4, "today": 2, "a_day": 2, "until": "2026-03-06", "left": 0}
    assert view["days"][0]["items"][0]["review"]
    text = " ".join(cli.ok("plan", "--minutes-per-day", "60").stdout.split())
    assert "4 reviews due now: up to 2 a day until Friday 6 March (`drill next --review`)" in text
    assert "Reviews due: 4 now (`drill next --review`)" in cli.ok("stats").stdout
    cli.wait(days=3)
    assert "Reviews due: 4 now, at most 3 today (`drill next --review`)" in cli.ok("stats").stdout


def test_reviews_get_the_share_of_the_settings(cli):
    for problem in ("tiny", "two-sum", "coin-change", "min-stack"):
        cli.ok("next", "--problem", problem)
        cli.ok("solution", "--yes")
    cli.wait(days=3)

    def reviews(share):
        cli.home.joinpath("config.toml").write_text(f"reviews = {share}\n")
        return sum(item["review"] for day in plan(cli, "--minutes-per-day", "90")["days"] for item in day["items"])

    assert reviews(0.0) < reviews(0.33)


@pytest.mark.parametrize("words", [("--by", "2026-03-02"), ("--by", "soon"), ("--minutes-per-day", "0")])
def test_plans_that_cannot_be(cli, words):
    assert cli("plan", *words).exit_code == 2


def test_no_interview_on_a_day(cli):
    assert cli("plan", "--by", "2026-04-01", "--no-interview").exit_code == 2


def test_it_gives_no_topic_of_a_problem_away_unless_asked(cli):
    assert {item["topic"] for day in plan(cli)["days"] for item in day["items"]} == {None}


def test_the_page_says_what_will_not_fit(grown):
    text = " ".join(grown.ok("plan", "--by", "2026-03-04", "--minutes-per-day", "20").stdout.split())
    assert "What will not fit" in text
    assert "Named in a debrief, with nothing untried in the bank: Tries" in text


def test_a_growth_area_that_the_bank_does_not_know_is_said_so_for_a_while(grown):
    """Feedback is not a growth area: a learner whose feedback was "polite" need not practice it."""
    told = "{growth: [{text: quantum computing}], feedback: [{text: polite, verdict: accept}]}"
    grown.ok("debrief", "--from", "-", stdin=told)
    assert plan(grown)["left"]["unknown"] == ["quantum computing"]
    assert "Named in a debrief, and unknown to the bank: quantum computing" in grown.ok("plan", "--markdown").stdout
    grown.wait(days=61)
    assert plan(grown)["left"]["unknown"] == []


def test_an_interview_that_is_far_ahead_is_planned_for_in_part_and_says_so(cli):
    words = ("plan", "--by", "2026-08-01", "--minutes-per-day", "10")
    view = cli.ok(*words, "--json").json
    assert (len(view["days"]), view["left"]["beyond"]) == (120, 32)
    assert "The last 32 days: too far ahead to plan yet" in cli.ok(*words).stdout
    assert plan(cli, "--by", "2026-03-06")["left"]["beyond"] == 0


def test_a_checklist(grown):
    lines = grown.ok("plan", "--markdown").lines
    assert lines[0] == "# Your curriculum, 45 minutes a day"
    boxes = [line for line in lines if line.startswith("- [ ] ")]
    assert [box.split("`")[1] for box in boxes] == [f"drill next {each}" for each in problems(plan(grown))]


@pytest.mark.parametrize("width", [40, 80])
def test_it_fits_the_terminal(grown, width):
    grown.environ["COLUMNS"] = str(width)
    for words in (("--topics",), ("--by", "2026-03-06")):
        assert max(map(len, grown.ok("plan", *words).lines)) <= width


def test_the_minutes_of_a_day_are_remembered(grown):
    plan(grown, "--minutes-per-day", "30")
    plan(grown, "--by", "2026-03-20")
    assert plan(grown)["minutes_per_day"] == 30
    assert plan(grown)["by"] == "2026-03-20"


@pytest.mark.parametrize(("word", "day"), [("tomorrow", "2026-03-03"), ("friday", "2026-03-06"), ("mon", "2026-03-09")])
def test_a_day_is_written_as_people_do(grown, word, day):
    assert plan(grown, "--by", word)["by"] == day
