"""`drill story`: the learner's own stories."""

from __future__ import annotations

import os
import stat

import pytest

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
    editor(cli, "true")
    text = cli.ok("story", "write").stdout
    path = cli.home / "stories" / "motivation.md"
    written = path.read_text()
    assert "# Motivation and introduction" in written
    for part in ("Situation", "Task", "Action", "Result", "Competencies"):
        assert f"## {part}" in written
    assert "Think of: The project" in written
    assert "It is still empty" in text
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)


def test_a_title_makes_the_name_of_the_file(cli):
    editor(cli, "true")
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
    everything = "motivation, conflict, failure, feedback, leadership, ambiguity, deadlines, ownership, teamwork"
    write(teller, STORY.replace("failure, ownership", everything))
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
    for words in (["story", "list"], ["story", "list", "--json"]):
        result = teller.ok(*words)
        assert " ".join(result.stdout.split()).count("odd.md " + said) == 1
        assert "The outage" in result.stdout
    editor(teller, "true")
    result = teller("story", "write", "odd")
    assert result.exit_code == 2
    assert said in result.stderr
    assert path.read_bytes() == content


def test_a_pipe_among_the_stories_does_not_stop_anything(teller):
    os.mkfifo(teller.home / "stories" / "pipe.md")
    (teller.home / "stories" / "folder.md").mkdir()
    assert teller.ok("story", "list").stdout.count("is not a regular file") == 2


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
    editor(cli, "true")
    cli.ok("story", "write", "x")
    assert (cli.home / "stories" / "x.md").read_text() == "## Action\n9 to choose from for X\n"


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
