"""`drill story`: the learner's own stories."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from types import SimpleNamespace

import pytest
from click.shell_completion import ShellComplete

from runner.cli.main import drill
from runner.errors import StoreError
from tests.cli.test_closed_home import MAY_ALL, WITHOUT_RIGHTS
from tests.conftest import Cli
from tests.store.test_malformed_imports import EVENTS
from tests.support.terminals import Terminal

STORY = """# The outage

## Situation
A shop was down on a Friday.

## Task
It was mine to bring it back.

## Action
I read the logs, I found the release that broke it, and I rolled it back. Then I wrote a test for it.

## Result
It was back within 5 minutes. I learned to release in the morning.

## Competencies
failure, ownership
"""

ALL_COMPETENCIES = "motivation, conflict, failure, feedback, leadership, ambiguity, deadlines, ownership, teamwork"


@pytest.fixture
def teller(cli):
    """A learner with one story."""
    write(cli, STORY)
    return cli


def write(cli, text, name="the-outage"):
    path = cli.home / "stories" / f"{name}.md"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def editor(cli, script):
    """Let the editor be a line of shell with the file as $1."""
    path = cli.home / "edit.sh"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o700)
    (cli.home / "config.toml").write_text(f'editor = "{path}"\n')


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_story_starts_with_the_template(cli):
    editor(cli, 'ls -l "$1" > "$0.seen"; echo >> "$1"')
    text = cli.ok("story", "write").stdout
    assert (cli.home / "edit.sh.seen").read_text().startswith("-rw-------")
    path = cli.home / "stories" / "motivation.md"
    written = path.read_text()
    assert "# Motivation and introduction" in written
    for part in ("Situation", "Task", "Action", "Result", "Competencies"):
        assert f"## {part}" in written
    assert "Think of: The project" in written
    assert "It is still empty" in text
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)


def test_a_new_story_that_nobody_changed_is_not_kept(cli):
    editor(cli, "true")
    assert "Nothing was written, so no story was started." in cli.ok("story", "write", "Foo").stdout
    assert list((cli.home / "stories").iterdir()) == []


def test_an_editor_that_fails_is_said_and_nothing_of_ones_own_is_deleted(cli):
    editor(cli, "exit 3")
    result = cli("story", "write", "Foo")
    assert result.exit_code == 4
    assert "failed (exit code 3)" in " ".join(result.stderr.split())
    assert list((cli.home / "stories").iterdir()) == []
    editor(cli, 'echo mine >> "$1"; exit 1')
    assert cli("story", "write", "Foo").exit_code == 4
    path = cli.home / "stories" / "foo.md"
    assert path.read_text().endswith("mine\n")
    template = path.read_text().removesuffix("mine\n")
    path.write_text(template)
    editor(cli, "kill -9 $$")
    assert "failed (signal 9)" in " ".join(cli("story", "write", "Foo").stderr.split())
    assert path.read_text() == template


def test_a_file_without_text_is_no_story(cli):
    write(cli, "# Foo\n\n## Situation\n<!-- Where? -->\n\n## Competencies\nmotivation\n", "foo")
    text = " ".join(cli.ok("story", "list").stdout.split())
    assert "No story yet." in text
    assert "Still empty, so no story yet: stories/foo.md" in text.replace(str(cli.home) + "/", "")
    view = cli.ok("story", "list", "--json").json
    assert (view["stories"], len(view["empty"])) == ([], 1)
    assert cli.ok("story", "--json").json["reason"] == "no-story"
    assert cli.ok("story", "--json").json["stories"] == []


def test_a_title_makes_the_name_of_the_file(cli):
    editor(cli, 'echo >> "$1"')
    cli.ok("story", "write", "The Outage!", "--competency", "failure")
    text = (cli.home / "stories" / "the-outage.md").read_text()
    assert text.startswith("# The Outage!\n")
    assert "\nFailure\n" in text
    assert cli("story", "write", "…").exit_code == 2
    assert "did you mean `failure`?" in cli("story", "write", "x", "--competency", "failrue").stderr


def test_what_was_written_is_never_rewritten_and_stays_private(teller):
    editor(teller, 'cp "$1" "$1.new"; echo "ten more" >> "$1.new"; chmod 644 "$1.new"; mv "$1.new" "$1"')
    text = teller.ok("story", "write", "the-outage").stdout
    path = teller.home / "stories" / "the-outage.md"
    assert path.read_text() == STORY + "ten more\n"
    assert mode(path) == 0o600
    assert "The outage" in text
    assert "'ten more' is none of the competencies" in " ".join(text.split())


def test_the_first_gap_is_next(teller):
    editor(teller, "true")
    write(teller, STORY.replace("failure, ownership", "motivation"), "me")
    assert "Conflict" in teller.ok("story", "write").stdout
    write(teller, STORY.replace("failure, ownership", ALL_COMPETENCIES))
    assert "name the new one" in teller("story", "write").stderr
    assert "Each competency has a story." in teller.ok("story", "list").stdout


def test_the_list_says_what_to_look_at_and_what_is_missing(teller):
    write(teller, "## Action\nWe ran.\n", "race")
    text = teller.ok("story", "list").stdout
    assert text.index("Race") < text.index("The outage") < text.index("Without a story yet")
    assert "The result is missing: how it ended, and what you learned." in " ".join(text.split())
    view = teller.ok("story", "list", "--json").json
    (race, outage) = sorted(view["stories"], key=lambda each: each["id"])
    assert (outage["title"], outage["competencies"], outage["words"]) == ("The outage", ["Failure", "Ownership"], 50)
    assert [fact["kind"] for fact in race["facts"]] == ["missing"] * 3 + ["we", "no-competency"]
    gaps = [each["id"] for each in view["competencies"] if not each["stories"]]
    assert "failure" not in gaps
    assert len(gaps) == 7


def test_no_story_yet(cli):
    text = cli.ok("story", "list").stdout
    assert "No story yet. `drill story write` starts the first one." in text
    assert text.count("\n  ") >= 9


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"## Action\n\xff\xfe", "is not UTF-8"), (b"x" * 10_000_000, "is longer than 100,000 bytes")],
)
def test_an_odd_file_gets_one_message_and_the_others_are_listed(teller, content, said):
    path = write(teller, content, "odd")
    for words in (["story"], ["story", "--json"], ["story", "list"], ["story", "list", "--json"]):
        result = teller.ok(*words, stdin=keys("nnq"))
        assert " ".join(result.stderr.split()).count("odd.md " + said) == 1, words
    assert "The outage" in teller.ok("story", "list").stdout
    editor(teller, "true")
    result = teller("story", "write", "odd")
    assert result.exit_code == 2
    assert said in result.stderr
    assert path.read_bytes() == content


def test_a_pipe_among_the_stories_does_not_stop_anything(teller):
    os.mkfifo(teller.home / "stories" / "pipe.md")
    (teller.home / "stories" / "folder.md").mkdir()
    assert teller.ok("story", "list").stderr.count("is not a regular file") == 2
    result = teller("story", "write", "pipe")
    assert result.exit_code == 2
    assert "pipe.md is not a regular file" in result.stderr


def test_an_editor_that_never_returns_is_left_with_ctrl_c(teller, monkeypatch):
    def interrupted(*_args, **_given):
        raise KeyboardInterrupt

    monkeypatch.setattr("subprocess.run", interrupted)
    teller.environ["EDITOR"] = "sleep"
    result = teller("story", "write", "the-outage")
    assert result.exit_code == 130
    assert "the-outage.md is as your editor last saved it." in " ".join(result.stdout.split())


def test_a_home_that_cannot_be_written_gets_one_message(cli):
    (cli.home / "stories").write_text("in the way")
    result = cli("story", "write", "x")
    assert result.exit_code == 4
    assert "x.md cannot be written" in result.stderr
    assert "DRILL_HOME" in result.stderr


def test_a_template_of_ones_own_wins(cli):
    folder = cli.home / "templates" / "story"
    folder.mkdir(parents=True)
    (folder / "story.md.jinja").write_text("## Action\n{{ competencies | length }} to choose from: {{ titel }}\n")
    result = cli("story", "write", "x")
    assert result.exit_code == 4
    assert "story.md.jinja:2: the template fails" in result.stderr
    (folder / "story.md.jinja").write_text("## Action\n{{ competencies | length }} to choose from for {{ title }}\n")
    editor(cli, 'echo >> "$1"')
    cli.ok("story", "write", "x")
    assert (cli.home / "stories" / "x.md").read_text() == "## Action\n9 to choose from for X\n\n"


def test_what_to_ask_the_interviewer_can_be_edited(cli):
    assert len(cli.ok("story", "ask", "--json").json["questions"]) == 10
    editor(cli, "printf 'kind: to-ask\\nquestions: [{question: Why?, listen_for: Reasons.}]\\n' > \"$1\"")
    assert "Why?" in cli.ok("story", "ask", "--edit").stdout
    editor(cli, 'sed -i s/listen_for/listen_fr/ "$1"')
    result = cli("story", "ask", "--edit")
    assert result.exit_code == 4
    assert "did you mean `listen_for`?" in result.stderr
    result = cli.ok("story", "ask", "--json")
    assert "to-ask.yaml has a mistake and is left out" in " ".join(result.stderr.split())
    assert len(result.json["questions"]) == 10


def test_all_questions_with_their_ids(cli):
    view = cli.ok("story", "list", "--questions", "--json").json
    assert sum(len(each["questions"]) for each in view["competencies"]) == 40
    assert "disagreed-with-a-colleague" in cli.ok("story", "list", "--questions").stdout


@pytest.fixture
def clock(monkeypatch):
    """Let each answer take two minutes."""
    times = itertools.count(0, 120)
    monkeypatch.setattr("runner.cli.terminal.story_answer.monotonic", lambda: next(times))


def keys(text):
    """What is typed without a terminal: a line for each key, and an empty one for Enter."""
    return "".join("\n" if key == "." else f"{key}\n" for key in text)


ALL = "...yyyy"
"""Start and stop the clock, answer the follow-up, and say that four points were in it."""


def answers_of(cli, question):
    return cli.ok("story", "--question", question, "--json").json["answers"]


def test_the_question_that_is_due_is_asked_and_the_answer_kept(cli, clock):
    text = " ".join(cli.ok("story", stdin=keys(ALL)).stdout.split())
    assert text.startswith("Motivation and introduction no story yet Please introduce yourself.")
    assert "You spoke for 2:00." in text
    assert text.index("Follow-up: Which part of") < text.index("Strong answers") < text.index("Why this job?")
    assert "Within the time? yes, by the clock" in text
    assert "2:00 · 5 of 5 points" in text
    assert "The question comes back in" in text
    assert "Motivation and introduction has no story yet: `drill story write --competency motivation`" in text
    (kept,) = answers_of(cli, "introduce-yourself")
    assert (kept["seconds"], kept["follow_up"], kept["day"]) == (120, 1, "2026-03-02")
    assert set(kept["checklist"].values()) == {True}
    assert "Describe a time when you and a colleague" in cli("story", stdin="q\n").stdout


def test_the_reason_for_a_question_that_was_chosen_is_the_choice(cli):
    for words in (("--competency", "ownership"), ("--question", "cleaning-up")):
        assert cli.ok("story", *words, "--json").json["reason"] == "chosen"
        assert "your choice" in cli.ok("story", *words, stdin="q\n").stdout


def test_the_follow_ups_take_turns(cli, clock):
    for first in (True, False, True):
        text = cli.ok("story", "--question", "cleaning-up", stdin=keys(ALL)).stdout
        assert ("How did you make sure that nothing broke?" in text) == first
    assert [each["follow_up"] for each in answers_of(cli, "cleaning-up")] == [1, 2, 1]


def test_what_was_not_in_the_answer_is_named(cli, clock):
    text = cli.ok("story", stdin=keys("..nnynn")).stdout
    assert "2 of 5 points" in text
    assert "Not in it yet: something specific, a fact that can be checked, why this job" in " ".join(text.split())
    (kept,) = answers_of(cli, "introduce-yourself")
    assert kept["follow_up"] == 0


def test_the_clock_says_what_was_within_the_time(cli, monkeypatch):
    times = itertools.count(0, 8)
    monkeypatch.setattr("runner.cli.terminal.story_answer.monotonic", lambda: next(times))
    text = " ".join(cli.ok("story", "--question", "cleaning-up", stdin=keys(".n." + ".yyyy")).stdout.split())
    assert "You spoke for 0:08. An answer of less than 0:30 gets no points." in text
    assert "A specific situation? yes" in text
    assert "Within the time? no, by the clock" in text
    assert "0:08 · 0 of 5 points" in text
    (kept,) = answers_of(cli, "cleaning-up")
    assert kept["checklist"]["time"] is False


def test_ones_stories_are_shown_and_the_told_one_is_kept(teller, clock):
    write(teller, STORY.replace("failure, ownership", "conflict").replace("# The outage", "# A fight"), "a-fight")
    text = teller.ok("story", "--competency", "failure", stdin=keys("s" + ALL + "1")).stdout
    assert "Enter start the clock · s your stories (2) · n another question" in text
    assert text.index("The outage: A shop was down") < text.index("A fight: A shop")
    assert "has no story yet" not in text
    (kept,) = answers_of(teller, "a-project-that-failed")
    assert kept["story"] == "the-outage"
    teller.ok("story", "--competency", "failure", stdin=keys("n" + ALL + "."))
    assert answers_of(teller, "missed-a-goal")[0]["story"] == ""


def test_another_question_and_leaving_keep_nothing(cli, clock):
    assert "Describe a time when you and a colleague" in cli.ok("story", stdin=keys("nq")).stdout
    assert cli.ok("story", stdin=keys(".q")).exit_code == 0
    text = cli.ok("story", stdin=keys("..q")).stdout
    assert "2:00 · the checklist is not complete" in text
    assert "It is kept, and the question comes again." in text
    cli.ok("undo", "--yes")
    assert "another question" not in cli.ok("story", "--question", "cleaning-up", stdin="q\n").stdout
    assert answers_of(cli, "introduce-yourself") == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("..", {}), ("...", {"follow_up": 1}), ("..ny", {"follow_up": 0, "checklist": {"situation": True}})],
)
def test_an_interruption_keeps_what_was_confirmed(cli, clock, monkeypatch, typed, kept):
    lines = iter(keys(typed).splitlines(keepends=True))

    class Interrupted:
        def isatty(self):
            return False

        def readline(self):
            for line in lines:
                return line
            raise KeyboardInterrupt

    monkeypatch.setattr("runner.cli.terminal.key_desk.sys", SimpleNamespace(stdin=Interrupted()))
    result = cli("story")
    assert result.exit_code == 130
    assert "the checklist is not complete" in result.stdout
    (answer,) = answers_of(cli, "introduce-yourself")
    given = {"follow_up": answer.get("follow_up"), "checklist": answer["checklist"], "seconds": answer["seconds"]}
    assert given == {"follow_up": None, "checklist": {}, "seconds": 120} | kept


def test_an_answer_is_undone_exported_and_imported(cli, clock, tmp_path):
    cli.ok("story", stdin=keys(ALL))
    lines = cli.ok("export").stdout
    assert '"question":"introduce-yourself"' in lines
    assert "Undid: the answer to `introduce-yourself` at 18:00 on 2026-03-02." in cli.ok("undo", "--yes").stdout
    assert answers_of(cli, "introduce-yourself") == []
    other = Cli(tmp_path / "other")
    other.ok("import", "-", stdin=lines)
    assert len(answers_of(other, "introduce-yourself")) == 1
    other.ok("rebuild")
    assert len(answers_of(other, "introduce-yourself")) == 1


def test_a_review_comes_when_it_is_due(teller, clock):
    write(teller, STORY.replace("failure, ownership", ALL_COMPETENCIES))
    teller.ok("story", "--question", "cleaning-up", stdin=keys(ALL + "1"))
    assert teller.ok("story", "--json").json["reason"] == "weakest"
    teller.wait(days=60)
    view = teller.ok("story", "--json").json
    assert (view["reason"], view["question"]["id"]) == ("review", "cleaning-up")
    assert [story["id"] for story in view["stories"]] == ["the-outage"]


def test_an_unknown_question_or_competency_gets_a_guess(cli):
    assert "did you mean `cleaning-up`?" in cli("story", "--question", "cleaning").stderr
    assert "did you mean `conflict`?" in cli("story", "--competency", "conflicts").stderr


def test_a_history_that_cannot_be_used_says_so_before_anybody_speaks(cli):
    (cli.home / "drill.db").write_text("not a database " * 100)
    result = cli("story", stdin=keys(ALL))
    assert result.exit_code == 4
    assert "introduce" not in result.stdout


def test_a_full_disk_shows_the_answer_that_could_not_be_kept(cli, clock, monkeypatch):
    def full(*_):
        raise StoreError("the disk is full")

    monkeypatch.setattr("runner.store.store.Store.add_answer", full)
    result = cli("story", stdin=keys(ALL))
    assert result.exit_code == 4
    assert "2:00 · 5 of 5 points" in result.stdout
    assert "comes back" not in result.stdout


def test_growth_areas_that_are_no_topic_lead_here(cli):
    cli.ok("debrief", "--from", "-", stdin="growth: [{text: nerves}, {text: system design}, {text: graphs}]\n")
    text = cli.ok("story", stdin="q\n").stdout
    assert (
        text.index("From your debriefs")
        < text.index("Nerves: Start with one slow breath")
        < text.index("system design")
    )
    assert "Graphs" not in text


def test_a_competency_that_a_debrief_named_is_asked_about_first(cli):
    cli.ok("debrief", "--from", "-", stdin="growth: [{text: my answer about feedback}]\n")
    assert cli.ok("story", "--json").json["question"]["id"] == "criticism-that-helped"


def test_in_a_terminal_a_key_starts_and_stops_the_clock(cli):
    with Terminal(cli.environ, "story") as terminal:
        terminal.wait_for("Enter start the clock")
        terminal.press(" ")
        terminal.wait_for("stop the clock")
        terminal.press("\n")
        terminal.wait_for("You spoke for 0:0")
        terminal.wait_for("not answered")
        terminal.press("n")
        terminal.wait_for("Something specific?")
        terminal.press("yxyy")  # typed ahead, with a key that means nothing
        terminal.wait_for("Why this job?")
        terminal.press("\x03")
        terminal.wait_for("the checklist is not complete")
        assert terminal.end() == 130
    (kept,) = answers_of(cli, "introduce-yourself")
    assert kept["checklist"] == {"situation": True, "action": True, "result": True}


def test_the_statistics_show_competencies_and_the_gaps(teller, clock):
    teller.ok("story", "--question", "cleaning-up", stdin=keys(ALL + "1"))
    rows = {each["id"]: each for each in teller.ok("stats", "--json").json["competencies"]}
    assert len(rows) == 9
    assert [story["id"] for story in rows["failure"]["stories"]] == ["the-outage"]
    assert (rows["ownership"]["answered"], rows["ownership"]["points"], rows["ownership"]["of"]) == (1, 5, 5)
    assert (rows["conflict"]["stories"], rows["conflict"]["points"]) == ([], None)
    text = teller.ok("stats").stdout
    assert text.index("Failure  ") < text.index("Ownership  ") < text.index("Motivation and introduction  ")
    assert "7 of 9 have no story yet: `drill story write` starts one." in text


def test_statistics_without_stories_do_not_mention_them(cli):
    assert cli.ok("stats", "--json").json["competencies"] == []
    assert "Behavioral" not in cli.ok("stats").stdout


def test_what_is_no_topic_leads_to_stories_wherever_it_is_named(cli):
    assert "`drill story` and" in cli.ok("debrief", "--from", "-", stdin="growth: [{text: nerves}]\n").stdout
    for words in (["plan"], ["plan", "--markdown"], ["stats"], ["debrief", "show"]):
        assert "`drill story` and" in cli.ok(*words).stdout, words
    other = "growth: [{text: behavioral stories}]\n"
    cli.ok("debrief", "--from", "-", stdin=other)
    assert "`drill story`" in cli.ok("next").stdout


def test_too_many_questions_are_not_answered_by_asking_more(cli):
    cli.ok("debrief", "--from", "-", stdin="growth: [{text: Asked too many silly questions}]\n")
    text = " ".join(cli.ok("story", stdin="q\n").stdout.split())
    assert "From your debriefs, to keep in mind while you speak Brevity: Ask only what changes" in text
    assert "which three questions" not in text


def test_a_story_is_found_by_its_title_its_file_and_its_id(teller):
    editor(teller, "true")
    write(teller, STORY, "My Big Win")
    for name in (
        "The Outage",
        "the-outage",
        "the-outage.md",
        "~/drill/stories/the-outage.md",
        "my-big-win",
        "My Big Win",
    ):
        assert "The outage" in teller.ok("story", "write", name).stdout
    assert sorted(path.name for path in (teller.home / "stories").iterdir()) == ["My Big Win.md", "the-outage.md"]


def test_hostile_text_is_spelled_out(teller, clock):
    write(teller, STORY.replace("The outage", "\x1b[31mred \u202e" + "x" * 10_000).replace("A shop", "\x1b[2J"))
    for words in (["story", "list"], ["story", "--competency", "failure"]):
        text = teller.ok(*words, stdin=keys("s" + ALL + "1")).stdout
        assert "\x1b" not in text
        assert "\u202e" not in text
        assert "\\x1b[31mred" in text


def test_a_clock_that_was_forgotten_is_kept_as_a_day(cli, monkeypatch):
    times = itertools.count(0, 10**6)
    monkeypatch.setattr("runner.cli.terminal.story_answer.monotonic", lambda: next(times))
    cli.ok("story", stdin=keys(ALL))
    assert answers_of(cli, "introduce-yourself")[0]["seconds"] == 86_400
    assert "can be read" not in cli("doctor").stdout


def test_questions_competencies_and_stories_are_completed(teller, monkeypatch):
    monkeypatch.setenv("DRILL_HOME", str(teller.home))

    def completed(*words):
        return [
            each.value for each in ShellComplete(drill, {}, "drill", "_X").get_completions(list(words[:-1]), words[-1])
        ]

    assert completed("story", "--question", "clean") == ["cleaning-up"]
    assert completed("story", "--competency", "fe") == ["feedback"]
    assert completed("story", "write", "--competency", "co") == ["conflict"]
    assert completed("story", "write", "the") == ["the-outage"]
    assert completed("story", "wr") == ["write"]


def without_rights(cli, *words):
    """Run drill in a terminal-less process that may not write what it may not: root gives that right away."""
    command = [*WITHOUT_RIGHTS, sys.executable, "-m", "runner", *words]
    return subprocess.run(command, input=keys(ALL), capture_output=True, text=True, env=cli.environ, check=False)


@pytest.mark.skipif(MAY_ALL and not shutil.which("setpriv"), reason="root may enter every folder")
@pytest.mark.parametrize("mode", [0o500, 0])
def test_a_home_that_may_not_be_written_or_entered_gets_one_message(teller, mode):
    teller.ok("next", "--problem", "tiny")
    teller.environ["EDITOR"] = "true"
    stories = teller.home / "stories"
    stories.chmod(0o500)
    teller.home.chmod(mode)
    try:
        for words in (["story"], ["story", "write", "another"], ["story", "list"]):
            done = without_rights(teller, *words)
            if mode and words == ["story", "list"]:
                assert done.returncode == 0
                continue
            assert (done.returncode, done.stdout) == (4, ""), words
            assert done.stderr.count("cannot be") == 1, done.stderr
    finally:
        teller.home.chmod(0o700)
        stories.chmod(0o700)


def test_rows_that_cannot_be_read_are_left_out(cli, clock):
    cli.ok("story", stdin=keys(ALL))
    bad = [event for _, event in EVENTS if event.get("kind") == "answer"]
    with closing(sqlite3.connect(cli.home / "drill.db")) as db:
        for number, event in enumerate(bad):
            row = (f"bad-{number}", "answer", 1, 0, 9**17 + number, json.dumps(event["body"]))
            db.execute("INSERT INTO events (id, kind, at, zone, rank, body) VALUES (?, ?, ?, ?, ?, ?)", row)
        db.commit()
    assert len(bad) > 5
    assert len(answers_of(cli, "introduce-yourself")) == 1
    assert "Motivation" in cli.ok("stats").stdout
