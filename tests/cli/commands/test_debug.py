"""`drill debug`: the debugger on the input that failed."""

import json

from tests.cli.answers import RAISES, RIGHT, WRONG
from tests.support.terminals import Terminal


def test_the_debugger_stops_in_the_learner_s_file_on_the_failing_input(opened):
    opened.answer(WRONG)
    assert "  Debug  drill debug\n" in opened("check").stdout
    with Terminal(opened.environ, "debug") as terminal:
        terminal.wait_for("outside the fence")
        terminal.wait_for("tiny.py(2)")
        terminal.press("p nums\n")
        terminal.wait_for("[1, 0]")
        terminal.press("c\n")
        assert terminal.end() == 0


def test_what_the_code_raises_is_shown_and_quitting_is_no_error(opened, monkeypatch):
    opened.answer(RAISES)
    opened("check")
    monkeypatch.setattr("sys.gettrace", object)
    result = opened("debug", "tiny")
    assert result.exit_code == 1
    assert "ValueError: not enough values" in result.stderr
    with Terminal(opened.environ, "debug") as terminal:
        terminal.wait_for("(Pdb)")
        terminal.press("q\n")
        assert terminal.end() == 0


def test_another_file_is_named_in_the_line(opened, tmp_path):
    file = tmp_path / "mine.py"
    file.write_text(f"# drill: tiny\n{WRONG}")
    assert f"  Debug  drill debug {file}\n" in opened("check", file).stdout


def test_what_is_not_logged_is_debugged_by_the_line_of_python(opened):
    opened.answer(WRONG)
    assert "  Debug  from runner.debug import debug; debug('tiny'" in opened("check", "--no-log").stdout


def test_without_a_failure_there_is_nothing_to_debug(opened):
    opened.answer(RIGHT)
    opened.ok("check")
    result = opened("debug", "tiny")
    assert result.exit_code == 2
    assert "no input of this problem has failed yet" in result.stderr


def test_the_launch_entry_is_added_to_those_that_are_there(opened):
    opened.answer(WRONG)
    opened("check")
    opened.ok("debug", "--editor", "vscode")
    path = opened.home / ".vscode" / "launch.json"
    settings = json.loads(path.read_text())
    [entry] = settings["configurations"]
    assert (entry["module"], entry["args"][:2]) == ("runner", ["debug", str(opened.solution())])
    settings["configurations"].insert(0, {"name": "mine"})
    path.write_text(json.dumps(settings))
    opened.ok("debug", "--editor", "vscode")
    assert [each["name"] for each in json.loads(path.read_text())["configurations"]] == ["mine", "drill debug tiny"]


def test_a_launch_file_with_comments_stays_as_it_is(opened):
    path = opened.home / ".vscode" / "launch.json"
    path.parent.mkdir()
    path.write_text("// mine\n{}\n")
    result = opened("debug", "--editor", "vscode")
    assert result.exit_code == 4
    assert '"module": "runner"' in result.stderr
    assert path.read_text() == "// mine\n{}\n"
