"""`drill interview`: the calendar, the plan that works toward it, the day before, and the question after it."""

import json

import pytest

from runner.errors import StoreError
from runner.store import store as store_module
from tests.cli.answers import RIGHT

WORDS = ("add", "Acme", "--on", "2026-03-06")
"""Friday; today is Monday, 2 March."""


@pytest.fixture
def acme(cli):
    cli.ok("interview", *WORDS, "--dream", "--about", "platform team")
    return cli


def calendar(cli):
    return cli.ok("interview", "list", "--json").json["interviews"]


def shown(cli, *words):
    return " ".join(cli.ok(*words).stdout.split())


def test_an_empty_calendar_says_how_to_begin(cli):
    assert cli.ok("interview", "--json").json["next"] is None
    assert 'drill interview add "Acme" --on friday' in shown(cli, "interview")
    assert "The calendar is empty" in shown(cli, "interview", "list")


def test_what_comes_next(acme):
    view = acme.ok("interview", "--json").json
    assert (view["next"]["company"], view["next"]["days"], view["next"]["stake"]) == ("Acme", 4, "dream")
    text = shown(acme, "interview")
    assert "Acme, in 4 days: Friday, 6 March 2026 dream interview" in text
    assert "About it: platform team" in text


def test_the_calendar_is_in_the_order_of_the_days(acme):
    acme.ok("interview", "add", "Initech", "--on", "tomorrow", "--practice")
    assert [(row["number"], row["company"]) for row in calendar(acme)] == [(1, "Initech"), (2, "Acme")]
    assert "2 2026-03-06 Acme (in 4 days, dream interview)" in shown(acme, "interview", "list")


def test_an_edit_changes_what_it_names_and_leaves_the_rest(acme):
    acme.ok("interview", "edit", "--on", "2026-03-09", "--practice")
    (row,) = calendar(acme)
    assert (row["date"], row["stake"], row["about"]) == ("2026-03-09", "practice", "platform team")
    acme.ok("interview", "edit", "acme", "--company", "Acme Corp", "--about", "")
    (row,) = calendar(acme)
    assert (row["company"], row["about"], row["date"]) == ("Acme Corp", None, "2026-03-09")


def test_a_canceled_interview_is_ahead_no_more_and_can_come_back(acme):
    acme.ok("interview", "edit", "1", "--cancel")
    assert acme.ok("interview", "--json").json["next"] is None
    assert acme.ok("plan", "--json").json["by"] is None
    acme.ok("interview", "edit", "1", "--no-cancel")
    assert acme.ok("plan", "--json").json["by"] == "2026-03-06"


def test_undo_takes_back_one_change_after_the_other(acme):
    acme.ok("interview", "edit", "--on", "2026-03-09")
    assert "Undid: the change of the calendar (Acme, 2026-03-09)" in acme.ok("undo").stdout
    assert [row["date"] for row in calendar(acme)] == ["2026-03-06"]
    acme.ok("undo")
    assert calendar(acme) == []
    assert acme("undo").exit_code == 2
    acme.ok("rebuild")
    assert calendar(acme) == []


def test_undo_starts_with_what_was_last(acme):
    acme.answer(RIGHT)
    acme.ok("check", "tiny")
    assert "the check" in acme.ok("undo").stdout
    assert len(calendar(acme)) == 1
    acme.ok("undo")
    assert calendar(acme) == []


def test_the_calendar_moves_with_the_history(acme, tmp_path):
    acme.ok("interview", "edit", "--on", "2026-03-09")
    acme.ok("interview", "add", "Initech", "--on", "2026-03-04")
    acme.ok("undo")
    (tmp_path / "all.jsonl").write_text(acme.ok("export").stdout)
    before = calendar(acme)
    acme.home.rename(tmp_path / "old")
    acme.ok("import", tmp_path / "all.jsonl")
    assert calendar(acme) == before
    acme.ok("rebuild")
    assert calendar(acme) == before


MISTAKES = {
    "a past day": (("add", "Acme", "--on", "yesterday"), "2026-03-01 is in the past"),
    "no day": (("add", "Acme"), "--on"),
    "a day that is none": (("add", "Acme", "--on", "2026-02-30"), "is not a day"),
    "a year too far": (("add", "Acme", "--on", "2062-03-06"), "check the year"),
    "the last year of all": (("add", "Acme", "--on", "9999-12-31"), "check the year"),
    "no company": (("add", " ", "--on", "friday"), "the company has no name"),
    "a long company": (("add", "A" * 101, "--on", "friday"), "has 101 characters"),
    "a control character": (("add", "Ac\x1bme", "--on", "friday"), "control characters"),
    "a long text": (("add", "Acme", "--on", "friday", "--about", "a" * 1001), "shorten it"),
    "an unknown format": (("add", "Acme", "--on", "friday", "--format", "hackathon"), "there is no format 'hackathon'"),
    "both stakes": (("add", "Acme", "--on", "friday", "--practice", "--dream"), "exclude each other"),
    "an empty calendar": (("edit", "--cancel"), "the calendar is empty"),
}


@pytest.mark.parametrize(("words", "said"), MISTAKES.values(), ids=MISTAKES)
def test_what_cannot_be_is_one_clear_message(cli, words, said):
    result = cli("interview", *words)
    assert result.exit_code == 2
    assert said in result.stderr
    assert calendar(cli) == []


EDITS = {
    "nothing": ((), "nothing was said to change"),
    "a number too high": (("7", "--cancel"), "the calendar has no interview 7"),
    "an unknown company": (("Hooli", "--cancel"), "the calendar has no interview Hooli"),
    "a past day": (("--on", "2026-03-01"), "2026-03-01 is in the past"),
    "no name": (("--company", ""), "the company has no name"),
}


@pytest.mark.parametrize(("words", "said"), EDITS.values(), ids=EDITS)
def test_edits_that_cannot_be(acme, words, said):
    before = calendar(acme)
    result = acme("interview", "edit", *words)
    assert result.exit_code == 2
    assert said in result.stderr
    assert calendar(acme) == before


def test_two_interviews_on_a_day_are_two_companies(acme):
    acme.ok("interview", "add", "Initech", "--on", "2026-03-06")
    again = acme("interview", "add", "ACME", "--on", "2026-03-06")
    assert again.exit_code == 2
    assert "ACME is in the calendar on 2026-03-06 already" in again.stderr
    assert len(calendar(acme)) == 2


def test_a_company_with_several_interviews_is_named_by_number(acme):
    acme.ok("interview", "add", "Acme", "--on", "2026-03-20")
    result = acme("interview", "edit", "acme", "--cancel")
    assert "2 interviews are with acme" in result.stderr
    acme.ok("interview", "edit", "2", "--cancel")
    acme.ok("interview", "edit", "acme", "--practice")
    assert [(row["status"], row["stake"]) for row in calendar(acme)] == [("ahead", "practice"), ("canceled", None)]


def test_the_plan_works_towards_the_next_one(acme):
    view = acme.ok("plan", "--json").json
    assert view["by"] == "2026-03-06"
    assert view["interview"]["company"] == "Acme"
    assert [day["date"] for day in view["days"]] == ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"]
    assert [item["review"] for item in view["days"][-1]["items"]] == [True]
    assert "4 days to Acme on 6 March 2026" in acme.ok("plan").stdout
    assert "The day before the interview: no new problem" in acme.ok("plan").stdout
    acme.ok("plan", "--by", "2026-03-04")
    assert acme.ok("plan", "--json").json["by"] == "2026-03-04"
    for words in (("--no-interview",), ("--by", "2026-03-09")):
        result = acme.ok("plan", "--json", *words)
        assert result.json["by"] == "2026-03-06"
        assert "An interview on 2026-03-06 is in your calendar" in result.stderr


def practice(cli):
    view = cli.ok("plan", "--json").json
    assert all(day["minutes"] <= max(45, *(each["minutes"] for each in day["practice"]), 0) for day in view["days"])
    return [[each["kind"] for each in day["practice"]] for day in view["days"]]


def test_the_plan_has_mocks_and_stories_and_leaves_room_for_them(cli):
    cli.ok("interview", "add", "Acme", "--on", "2026-03-12", "--format", "phone-screen")
    assert practice(cli) == [["mock", "story"], [], ["story"], [], ["story"], [], ["story"], ["mock"], ["story"], []]
    (mock, story), *_ = (day["practice"] for day in cli.ok("plan", "--json").json["days"])
    assert mock == {"kind": "mock", "command": "drill mock --format phone-screen", "minutes": 30}
    assert (story["command"], story["minutes"]) == ("drill story", 10)
    assert "Mock interview (`drill mock --format phone-screen`, 30 min)" in shown(cli, "plan")
    assert "- [ ] Behavioral question (`drill story`, 10 min)" in cli.ok("plan", "--markdown").stdout


def test_next_serves_what_the_plan_has_next_also_on_a_day_with_little_room(cli):
    """A mock interview and a story leave 5 minutes of 45, which choose no problem."""
    cli.ok("interview", "add", "Initech", "--on", "in ten days")
    days = cli.ok("plan", "--json").json["days"]
    planned = [item["problem"] for day in days for item in day["items"] if not item["review"]]
    assert [each["kind"] for each in days[0]["practice"]] == ["mock", "story"]
    assert days[0]["minutes"] <= 45
    assert cli.ok("next", "--json").json["problem"]["id"] == planned[0]


def test_the_plan_follows_the_format(cli):
    cli.ok("interview", "add", "Acme", "--on", "2026-03-07", "--format", "onsite")
    assert practice(cli) == [["mock"], [], [], [], []]
    assert "onsite: 2 problems" in shown(cli, "plan")
    cli.ok("interview", "edit", "--format", "behavioral")
    assert practice(cli) == [["mock"], ["story"], ["story"], ["story"], []]
    cli.ok("interview", "edit", "--format", "")
    assert practice(cli) == [["mock", "story"], [], ["story"], [], []]


def test_a_format_with_queries_brings_problems_about_tables(cli):
    pytest.importorskip("duckdb")
    cli.ok("interview", "add", "Acme", "--on", "2026-03-20", "--format", "onsite")
    assert "SQL" not in shown(cli, "plan", "--topics")
    cli.ok("interview", "edit", "--format", "data")
    assert "SQL" in shown(cli, "plan", "--topics")
    cli.ok("interview", "edit", "--cancel")
    assert "SQL" not in shown(cli, "plan", "--topics")


def test_formats_that_cannot_be_read_stop_no_plan(cli):
    cli.ok("interview", "add", "Acme", "--on", "2026-03-07", "--format", "onsite")
    cli.home.joinpath("bank").mkdir(exist_ok=True)
    cli.home.joinpath("bank", "interviews.yaml").write_text("onsite: [")
    assert practice(cli)[0] == ["mock"]


def test_a_rehearsal_is_proposed_before_the_dream_interview(cli):
    cli.ok("interview", "add", "Acme", "--on", "2026-03-20", "--dream")
    for command in ("interview", "plan"):
        assert '`drill interview add "Company" --on 2026-03-13 --practice`' in shown(cli, command)
    cli.ok("interview", "add", "Initech", "--on", "2026-03-12", "--practice")
    assert cli.ok("interview", "--json").json["proposal"] is None


@pytest.fixture
def eve(acme):
    """The evening before the interview at Acme, after two problems that differ in their minutes."""
    for problem in ("tiny", "coin-change"):
        acme.ok("next", problem, "--yes")
        acme.ok("solution", "--yes")
    acme.ok("debrief", "--from", "-", stdin="went_well: [{text: I asked first}]\n")
    acme.wait(days=3)
    return acme


def test_the_day_before_has_a_plan_of_its_own(eve):
    view = eve.ok("plan", "--json").json
    assert view["eve"]["review"]["problem"] == "tiny"
    assert [[item["problem"] for item in day["items"]] for day in view["days"]] == [["tiny"]]
    for words in (("plan",), ("interview",), ("plan", "--markdown")):
        text = shown(eve, *words)
        for said in ("no new problem", "One light review", "I asked first", "A story: none", "Ask them", "sleep"):
            assert said in text, (words, said)


def test_the_stories_of_the_day_before_are_those_not_told_for_longest(eve):
    folder = eve.home / "stories"
    folder.mkdir()
    for name in ("the-outage", "the-merge", "the-intern"):
        folder.joinpath(f"{name}.md").write_text(f"# {name.title()}\n\n## Action\n\nI did it.\n")
    log(eve, ("answer", {"question": "q", "checklist": {}, "story": "the-intern"}))
    view = eve.ok("interview", "--json").json["eve"]
    assert view["stories"] == ["The-Merge", "The-Outage"]
    assert len(view["to_ask"]) == 3
    assert "Two stories: tell them aloud, two minutes each (`drill story`): The-Merge and The-Outage" in shown(
        eve, "interview"
    )


def test_a_file_without_text_is_no_story_to_tell(eve):
    folder = eve.home / "stories"
    folder.mkdir()
    (folder / "motivation.md").write_text(
        "# Motivation\n\n## Situation\n<!-- Where? -->\n\n## Competencies\nmotivation\n"
    )
    assert "A story: none is written yet; `drill story write` starts one" in shown(eve, "plan")
    (folder / "the-outage.md").write_text("# The outage\n\n## Action\n\nI did it.\n")
    log(eve, ("answer", {"question": "q", "checklist": {}, "story": "the-outage"}))
    assert eve.ok("plan", "--json").json["eve"]["stories"] == ["The outage"]
    assert "Your story: tell it aloud in two minutes (`drill story`): The outage" in shown(eve, "plan")


def test_the_day_before_next_serves_the_light_review(eve):
    served = eve.ok("next", "--json").json
    assert (served["problem"]["id"], served["ground"]) == ("tiny", "review")
    assert [each["kind"] for each in served["due"]] == ["eve"]
    assert shown(eve, "next").startswith("Acme is tomorrow: no new problem today.")


def test_the_day_before_a_new_problem_comes_only_if_it_is_requested(eve):
    assert eve.ok("next", "--new", "--json").json["ground"] == "new ground"


def test_after_the_day_next_asks_once_how_it_went(acme):
    acme.wait(days=4)
    assert kinds(acme) == ["day"]
    acme.wait(days=1)
    asked = "Acme was on Friday, 6 March. How did it go? `drill debrief`"
    assert acme.ok("next", "--json").json["due"][0]["kind"] == "debrief"
    assert asked in shown(acme, "next")
    assert asked not in shown(acme, "next")
    acme.ok("rebuild")
    assert "How did it go" not in shown(acme, "next")
    assert "How did it go? `drill debrief`" in shown(acme, "interview")


def test_on_the_day_the_plan_is_about_the_interview(acme):
    acme.wait(days=4)
    assert shown(acme, "next").startswith("Acme is today: no new problem. `drill interview` has the plan")
    for words in (("plan",), ("interview",), ("plan", "--markdown")):
        text = shown(acme, *words)
        for said in ("Acme", "Warm up:", "Ask them:", "Afterward: `drill debrief`"):
            assert said in text, (words, said)
        assert "min)" not in text
    assert acme.ok("plan", "--json").json["interview_day"]["company"] == "Acme"
    acme.ok("debrief", "--from", "-", stdin="{company: Acme, growth: [{text: graphs}]}\n")
    assert kinds(acme) == []
    assert acme.ok("plan", "--json").json["interview_day"] is None


def test_its_debrief_makes_an_interview_done(acme):
    acme.wait(days=5)
    text = acme.ok("debrief", "--from", "-", stdin="{company: Acme, growth: [{text: graphs}]}\n").stdout
    assert "Acme is done in your calendar" in text
    assert [row["status"] for row in calendar(acme)] == ["done"]
    acme.ok("debrief", "edit", "--from", "-", stdin="{company: Acme, growth: [{text: trees}]}\n")
    assert [row["status"] for row in calendar(acme)] == ["done"]
    assert "How did it go" not in shown(acme, "next")


def test_the_guided_debrief_knows_which_interview_it_is_about(acme):
    acme.wait(days=5)
    acme.ok("debrief", stdin="\n" * 30)
    (row,) = acme.ok("debrief", "list", "--json").json["debriefs"]
    assert (row["company"], row["date"]) == ("Acme", "2026-03-06")
    assert [row["status"] for row in calendar(acme)] == ["done"]


def test_a_debrief_of_another_company_leaves_the_calendar_alone(acme):
    acme.wait(days=5)
    acme.ok("debrief", "--from", "-", stdin="{company: Hooli, growth: [{text: graphs}]}\n")
    assert [row["status"] for row in calendar(acme)] == ["over"]


def test_a_clock_that_was_set_back_loses_nothing(acme):
    acme.wait(days=5)
    acme.ok("debrief", "--from", "-", stdin="{company: Acme, growth: [{text: graphs}]}\n")
    acme.wait(days=-30)
    acme.ok("interview", "add", "Initech", "--on", "2026-03-01")
    assert [(row["company"], row["status"]) for row in calendar(acme)] == [("Initech", "ahead"), ("Acme", "done")]
    assert acme.ok("plan", "--json").json["by"] == "2026-03-01"


def kinds(cli):
    return [each["kind"] for each in cli.ok("next", "--json").json["due"]]


def log(cli, *events):
    """Log events of other commands, an hour ago."""
    lines = [json.dumps({"drill_export": 2})]
    for number, (kind, body) in enumerate(events):
        at = cli.clock.isoformat()
        lines.append(json.dumps({"id": f"{kind}{at}{number}", "kind": kind, "at": at, "rank": number, "body": body}))
    cli.ok("import", "-", stdin="\n".join(lines))


def test_next_names_a_mock_and_a_story_while_an_interview_is_near(cli):
    cli.ok("interview", "add", "Acme", "--on", "2026-03-24")
    assert kinds(cli) == []
    cli.wait(days=1)
    assert kinds(cli) == ["mock", "story"]
    text = shown(cli, "next")
    assert "Also due: `drill mock`, because Acme is in 21 days and there was no mock interview yet." in text


def test_next_reminds_with_a_new_problem_and_otherwise_once_a_day(cli):
    cli.ok("interview", "add", "Acme", "--on", "2026-03-20")
    for word in ("tiny", "two-sum"):
        assert "Also due: `drill mock`" in shown(cli, "next", word, "--yes")
        assert "Also due" not in shown(cli, "next")
    assert kinds(cli) == ["mock", "story"]
    assert "Also due: `drill mock`" in shown(cli, "interview")
    cli.wait(days=1)
    text = shown(cli, "next")
    assert "still open" in text
    assert "Also due: `drill story`" in text
    assert "Also due" not in shown(cli, "next")


@pytest.mark.parametrize(("days", "due"), [(1, []), (2, ["story"]), (6, ["story"]), (7, ["mock", "story"])])
def test_what_was_practiced_is_due_again_after_a_while(cli, days, due):
    cli.ok("interview", "add", "Acme", "--on", "2026-03-20")
    of_mock = {"date": "2026-03-02", "mock": "m"}
    log(cli, ("debrief", {"record": of_mock}), ("answer", {"question": "q", "checklist": {}}))
    cli.wait(days=days)
    assert kinds(cli) == due


@pytest.mark.parametrize(
    "event",
    [
        ("mock-step", {"mock": "m", "step": "abandoned"}),
        ("mock-step", {"mock": "a short round", "step": "judged"}),
        ("debrief", {"record": {"date": "2026-03-02", "mock": ""}}),
    ],
)
def test_what_is_no_whole_mock_leaves_one_due(cli, event):
    cli.ok("interview", "add", "Acme", "--on", "2026-03-10")
    log(cli, event)
    assert "mock" in kinds(cli)


def test_a_full_disk_is_one_message_and_loses_nothing(acme, monkeypatch):
    tune = store_module.tune

    def full(db):
        tune(db)
        db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")

    monkeypatch.setattr(store_module, "tune", full)
    for number in range(200):
        result = acme("interview", "add", f"Company {number}", "--on", "2026-03-20", "--about", "x" * 1000)
        if result.exit_code:
            break
    assert (result.exit_code, result.stdout) == (4, "")
    assert "the disk is full" in result.stderr
    monkeypatch.undo()
    assert len(calendar(acme)) == number + 1


def test_a_question_that_cannot_be_remembered_still_serves_a_problem(acme, monkeypatch):
    acme.ok("next", "tiny")
    acme.wait(days=5)

    def fail(*_, **__):
        raise StoreError("the disk is full")

    monkeypatch.setattr(store_module.Store, "add_record", fail)
    assert "How did it go?" in shown(acme, "next")
    assert "How did it go?" in shown(acme, "next")


def test_the_calendar_says_that_the_plan_works_toward_an_earlier_day(cli):
    cli.ok("plan", "--by", "2026-03-07")
    assert "`drill plan` works toward 7 March 2026" in shown(cli, "interview")
    cli.ok("interview", "add", "Acme", "--on", "2026-03-12")
    assert "`drill plan` works toward 7 March 2026 first" in shown(cli, "interview")
    cli.ok("plan", "--no-interview")
    assert "`drill plan` works toward it." in shown(cli, "interview")
    cli.ok("plan", "--by", "2026-03-20")
    assert "`drill plan` works toward it." in shown(cli, "interview")
