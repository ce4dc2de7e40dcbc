"""After every command `drill.db` alone holds all of the history, and nobody but its owner can read it."""

import os
import shutil
import stat
import subprocess
import sys

import pytest
from click.testing import CliRunner

from runner.cli.app import App
from runner.cli.main import drill
from runner.store.store import Store
from tests.cli.answers import RIGHT, WRONG
from tests.cli.terminal.test_watch_in_process import saving, watched  # noqa: F401 - a fixture

BESIDE = ("drill.db-wal", "drill.db-shm")


def run(cli, *words):
    """Run a command with an app that nobody but the command closes, and that lives on."""
    app = App(cli.environ, lambda: cli.clock)
    result = CliRunner().invoke(drill, words, obj=app, input="")
    cli.apps = [*getattr(cli, "apps", []), app]
    return result.exit_code


def is_alone(cli):
    return not any((cli.home / name).exists() for name in BESIDE)


def ids(path):
    with Store(path) as store:
        return list(store.export_lines())


@pytest.fixture
def opened(cli):
    assert run(cli, "next", "--problem", "tiny") == 0
    return cli


def test_every_command_leaves_it_whole(opened, tmp_path):
    opened.answer(WRONG)
    for number, words in enumerate(["check", "hint", "note x", "stats", "export", "rebuild", "skip", "undo", "doctor"]):
        run(opened, *words.split())
        assert is_alone(opened), words
        copy = tmp_path / f"{number}.db"
        shutil.copy(opened.home / "drill.db", copy)
        assert ids(copy) == ids(opened.home / "drill.db")


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError, SystemExit, BrokenPipeError])
def test_so_does_one_that_ends_otherwise(opened, monkeypatch, error):
    def end(*_):
        raise error

    monkeypatch.setattr(
        "runner.cli.commands.note.problem_or_last", lambda workspace, name: workspace.store.open_problem() and end()
    )
    run(opened, "note", "x")
    assert is_alone(opened)
    assert opened.apps[-1].workspace._store is None


def test_an_error_in_the_words_does_not_open_it(opened):
    assert run(opened, "check", "--nonsense") == 2
    assert run(opened, "hint", "nothing-like-that") == 2
    assert is_alone(opened)


def test_watching_it_is_whole_between_checks(watched):  # noqa: F811
    cli, seen = watched.cli, []

    def look():
        seen.append(is_alone(cli) and len(ids(cli.home / "drill.db")))

    watched(saving(cli, WRONG), look, "h", look, saving(cli, RIGHT), look)
    assert seen == [3, 4, 5]


def test_doctor_folds_in_what_a_killed_drill_left(opened):
    path = opened.home / "drill.db"
    script = "import os, sys; from pathlib import Path; from runner.store.store import Store\n"
    script += "from datetime import datetime, UTC; store = Store(Path(sys.argv[1]))\n"
    script += "store.add_note('tiny', 'x', datetime(2026, 3, 3, tzinfo=UTC)); os._exit(0)"
    subprocess.run([sys.executable, "-c", script, str(path)], check=True, env={**os.environ, **opened.environ})
    assert not is_alone(opened)
    before = path.stat().st_size, (opened.home / "drill.db-wal").stat().st_size
    assert before[1]
    (row,) = (row for row in opened("doctor", "--json").json["checks"] if row["name"] == "store")
    assert row["ok"]
    assert f"{before[1]:,} bytes" in row["text"]
    assert is_alone(opened)
    assert [note["text"] for note in opened.ok("note", "--all", "--json").json["notes"]] == ["x"]


def test_doctor_says_that_another_drill_is_at_it(opened):
    with Store(opened.home / "drill.db") as store:
        store.add_note("tiny", "x", opened.clock)
        (row,) = (row for row in opened("doctor", "--json").json["checks"] if row["name"] == "store")
        assert "`drill backup`" in row["text"]


def test_a_backup_is_whole_also_while_another_drill_is_at_it(opened, tmp_path):
    copy = tmp_path / "copy.db"
    with Store(opened.home / "drill.db") as store:
        store.add_note("tiny", "x", opened.clock)
        opened.ok("backup", copy)
        store.add_note("tiny", "y", opened.clock)
        opened.ok("backup", copy)
    assert ids(copy) == ids(opened.home / "drill.db")
    assert mode(copy) == 0o600
    assert [path.name for path in tmp_path.iterdir() if "copy" in path.name] == ["copy.db"]


def test_a_backup_takes_the_place_of_nothing_else(opened, tmp_path):
    other = tmp_path / "letter.txt"
    other.write_text("Dear Sir or Madam, " * 20)
    result = opened("backup", other)
    assert (result.exit_code, other.read_text()[:8]) == (2, "Dear Sir")
    assert "is not a backup of drill" in result.stderr
    assert opened("backup", opened.home / "drill.db").exit_code == 2
    for place in (tmp_path / "no" / "such.db", tmp_path):
        result = opened("backup", place)
        assert (result.exit_code, result.stderr.count("\n")) == (4, 2)


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def usual_umask():
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.usefixtures("usual_umask")
def test_nobody_else_can_read_it(opened, tmp_path):
    opened.ok("export", "-o", tmp_path / "history.jsonl")
    assert mode(tmp_path / "history.jsonl") == 0o600
    for name in ("drill.db", "history.jsonl"):
        path = opened.home / name if name == "drill.db" else tmp_path / name
        path.chmod(0o644)
    opened.ok("export", "-o", tmp_path / "history.jsonl")
    with Store(opened.home / "drill.db") as store:
        store.add_note("tiny", "x", opened.clock)
        modes = {path.name: mode(path) for path in opened.home.glob("drill.db*")}
    assert modes == dict.fromkeys(["drill.db", *BESIDE], 0o600)
    assert mode(tmp_path / "history.jsonl") == 0o600


@pytest.mark.usefixtures("usual_umask")
def test_nobody_else_can_read_a_debrief_in_the_making(opened, tmp_path):
    found = tmp_path / "modes"
    editor = tmp_path / "editor"
    editor.write_text(f'#!/bin/sh\nstat -c %a "$1" >> {found}\necho "nonsense: [" >> "$1"\n')
    editor.chmod(0o755)
    opened.environ["EDITOR"] = str(editor)
    opened.ok("debrief", "--from", "-", stdin="growth: [{text: graphs}]\n")
    opened("debrief", "edit")
    (kept,) = opened.home.glob("debrief-*.yaml")
    kept.chmod(0o644)
    opened("debrief", "edit")
    assert found.read_text().split() == ["600", "600"]
    opened.home.joinpath("debrief.draft").write_text('{"drill_draft": 1, "today": "2026-03-02"}\n["Company", "Acme"]\n')
    opened("debrief", stdin="y\n")
    assert mode(opened.home / "debrief.draft") == 0o600
