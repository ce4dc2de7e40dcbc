"""`drill export`, `drill import`, `drill rebuild`: the history moves, merges, and can be rebuilt."""

import json

import pytest

from tests.cli.answers import RIGHT, WRONG
from tests.conftest import Cli
from tests.support.bank import write_problem


@pytest.fixture(scope="module")
def one_attempt(tmp_path_factory):
    home = tmp_path_factory.mktemp("one_attempt") / "home"
    write_problem(home / "bank")
    cli = Cli(home)
    cli.ok("next", "--problem", "tiny")
    cli.answer(WRONG)
    cli("check")
    cli.wait(minutes=3)
    cli.answer(RIGHT)
    cli.ok("check")
    cli.ok("note", "tiny", "both ends count")
    cli.ok("debrief", "--from", "-", stdin="growth: [{text: graphs}]\n")
    return cli


@pytest.fixture
def practiced(cli, one_attempt):
    cli.go_on_from(one_attempt)
    return cli


@pytest.fixture
def other(tmp_path):
    home = tmp_path / "other"
    write_problem(home / "bank")
    return Cli(home)


def seen(cli):
    return [cli.ok(*words).stdout for words in (("stats", "--json"), ("plan", "--json"), ("note", "--all"), ("list",))]


def test_what_is_exported_comes_back_as_it_was(practiced, other, tmp_path):
    file = tmp_path / "history.jsonl"
    assert "events" in practiced.ok("export", "-o", file).stdout
    assert file.read_text() == practiced.ok("export").stdout
    other.clock = practiced.clock
    added = other.ok("import", file, "--json").json
    assert added["added"] == len(file.read_text().splitlines()) - 1
    assert seen(other) == seen(practiced)
    assert other.ok("export").stdout == file.read_text()
    assert other.ok("import", file, "--json").json["added"] == 0


def test_two_machines_become_one(practiced, other):
    other.answer(RIGHT)
    other.ok("check", "tiny")
    theirs = other.ok("export").stdout
    other.ok("import", "-", stdin=practiced.ok("export").stdout)
    practiced.ok("import", "-", stdin=theirs)
    assert practiced.ok("export").stdout == other.ok("export").stdout
    assert practiced.ok("stats", "--json").json["total"]["attempts"] == 2


def test_every_line_is_json_with_what_is_needed_to_read_it(practiced):
    header, *events = map(json.loads, practiced.ok("export").lines)
    assert header == {"drill_export": 2}
    assert {event["kind"] for event in events} == {"opened", "check", "note", "debrief"}


@pytest.mark.parametrize(
    "content", [b"", b"{}\n", b'{"drill_export": 99}\n', b'{"drill_export": 2}\nnonsense\n', b"\xff\xfe"]
)
def test_what_is_no_export_changes_nothing(practiced, tmp_path, content):
    before = practiced.ok("export").stdout
    file = tmp_path / "bad"
    file.write_bytes(content)
    result = practiced("import", file)
    assert result.exit_code == 4
    assert result.stderr.startswith("drill: ")
    assert practiced.ok("export").stdout == before


def test_files_that_are_not_there(practiced, tmp_path):
    assert practiced("import", tmp_path / "no.jsonl").exit_code == 2
    assert practiced("export", "-o", tmp_path / "no" / "such.jsonl").exit_code == 4


def test_a_rebuild_changes_nothing(practiced):
    before = seen(practiced)
    assert practiced.ok("rebuild", "--json").json == {
        "schema": 1,
        "kind": "rebuild",
        "attempts": 1,
        "graded": 1,
        "reviews": 1,
        "topics": 2,
    }
    assert "Rebuilt from 1 attempt (1 graded): 1 review ahead, 2 topics" in practiced.ok("rebuild").stdout
    assert seen(practiced) == before


@pytest.mark.parametrize(
    "place", ["runner.store.derived_tables._write_attempt", "runner.curriculum.state_codec.advance"]
)
def test_an_interrupted_rebuild_loses_nothing(practiced, monkeypatch, place):
    def interrupt(*_):
        raise KeyboardInterrupt

    before = seen(practiced)
    with monkeypatch.context() as patch:
        patch.setattr(place, interrupt)
        assert practiced("rebuild").exit_code == 130
    assert seen(practiced) == before


def test_a_long_rebuild_shows_how_far_it_is(practiced, monkeypatch):
    monkeypatch.setattr("runner.cli.terminal.progress.EVERY", 1)
    assert practiced.ok("rebuild").stderr == ""
    monkeypatch.setattr("runner.cli.terminal.progress.has_moving_line", lambda: True)
    shown = practiced.ok("rebuild").stderr
    assert shown.index("adding up attempts: 1 …") < shown.index("counting: 1 …") < shown.index("estimating: 1 …")
    assert shown.endswith("\r\x1b[K")


def test_notes_are_found_again(practiced):
    text = practiced.ok("list", "--grep", "BOTH ends").stdout
    assert "tiny: both ends count" in text
    assert "1 problem\n" in text
    assert practiced.ok("list", "--grep", "^both", "--json").json["problems"][0]["notes"] == ["both ends count"]
    assert "No problem fits" in practiced.ok("list", "--grep", "middle").stdout
    assert practiced("list", "--grep", "(").exit_code == 2
