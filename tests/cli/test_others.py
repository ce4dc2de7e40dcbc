"""The other commands, each by what it is for."""

import json
import subprocess
import sys

import pytest

from tests.cli.answers import RIGHT, WRONG


@pytest.fixture
def opened(cli):
    cli.ok("next", "--problem", "tiny")
    return cli


def test_hints_come_one_by_one_and_are_counted(opened):
    assert "Hint 1 of 3" in opened.ok("hint").stdout
    second = opened.ok("hint").stdout
    assert "Hint 1 of 3" in second
    assert "Hint 2 of 3" in second
    assert "Hint 3" not in opened.ok("hint", "--seen").stdout
    opened.ok("hint")
    assert "That is all" in opened.ok("hint").stdout
    opened.answer(RIGHT)
    assert "3 hints" in opened.ok("check").stdout


def test_no_hint_without_an_open_problem(cli):
    assert cli("hint").exit_code == 2


def test_the_solution_ends_the_attempt(opened):
    text = opened.ok("solution").stdout
    for words in ("Idea", "What to say aloud", "def spread(nums):", "easy", "Arrays and hashing"):
        assert words in text
    assert opened.ok("list", "--search", "tiny", "--json").json["problems"][0]["status"] == "given_up"
    assert opened.ok("stats", "--json").json["total"] == {"attempts": 1, "solved": 0, "minutes": 0.0}


def test_the_solution_after_acceptance_takes_nothing_away(opened):
    opened.answer(RIGHT)
    opened.ok("check")
    assert "Usual mistakes" in opened.ok("solution").stdout
    assert opened.ok("stats", "--json").json["total"]["solved"] == 1


def test_skip_and_undo(opened):
    opened.ok("skip")
    assert opened("skip").exit_code == 2
    assert "Spread" in opened.ok("undo").stdout
    assert "still open" in opened.ok("next").stdout


def test_undo_takes_a_check_back(opened):
    opened.answer(WRONG)
    opened("check")
    assert "(WA)" in opened.ok("undo").stdout
    opened.answer(RIGHT)
    assert "1 check," in opened.ok("check").stdout


def test_undo_with_nothing_to_undo(cli):
    assert cli("undo").exit_code == 2


def test_reset_archives_and_starts_afresh(opened):
    opened.answer(WRONG)
    result = opened.ok("reset")
    assert "archive" in result.stdout
    assert WRONG not in opened.solution().read_text()
    (archived,) = (opened.home / "solutions" / "archive").iterdir()
    assert WRONG in archived.read_text()


def test_try_compares_with_the_reference(opened):
    opened.answer(WRONG)
    same = opened.ok("try", "nums=[1, 5]")
    assert "Both agree" in same.stdout
    other = opened("try", "nums=[5, 1]")
    assert other.exit_code == 1
    assert "expected   4" in other.stdout
    assert "returned   -4" in other.stdout


def test_try_says_what_is_wrong_with_an_input(opened):
    opened.answer(RIGHT)
    for text, words in {
        "nums=[": "it is not Python",
        "num=[1]": "there is no argument 'num'",
        "": "nums is missing",
        "nums=[x]": "no literal",
        "nums=['a']": "should be list[int]",
        "nums=[]": "outside of what the problem promises: 1 ≤ len(nums)",
    }.items():
        result = opened("try", text)
        assert result.exit_code == 2, text
        assert words in result.stderr


def test_try_without_an_input_shows_how_one_is_written(opened):
    result = opened("try")
    assert result.exit_code == 2
    assert "drill try 'nums=[3, 9, 4]'" in result.stderr


def test_try_reads_calls_of_a_class(cli):
    code = "class MinStack:\n    def __init__(self): self.s = []\n    def push(self, val): self.s.append(val)\n"
    code += "    def pop(self): self.s.pop()\n    def top(self): return self.s[-1]\n    def getMin(self): return min(self.s)\n"
    cli.answer(code, "min-stack")
    words = ("try", "--problem", "min-stack")
    result = cli.ok(*words, "stack = MinStack(); stack.push(3); stack.push(1); stack.get_min()")
    assert "stack.get_min()" in result.stdout
    assert cli.ok(*words, "s = MinStack(); s.push(3); s.getMin()").stdout.endswith("→ 3\n")
    assert cli(*words, "MinStack(); stack.fall()").exit_code == 2
    assert cli(*words, "stack.push(1)").exit_code == 2


def test_show_does_not_open(cli):
    assert cli.ok("show", "two-sum").stdout.startswith("Two sum")
    assert cli("check").exit_code == 2
    assert "Difficulty: easy" in cli.ok("show", "two-sum", "--topic").stdout


def test_list_filters(cli):
    assert "two-sum" in cli.ok("list", "--search", "two sum").stdout
    assert "No problem fits" in cli.ok("list", "--search", "no such thing").stdout
    assert cli("list", "--topic", "nonsense").exit_code == 2
    hard = cli.ok("list", "--difficulty", "hard", "--json").json["problems"]
    assert hard
    assert {row["difficulty"] for row in hard} == {"hard"}


def test_filters_do_not_give_the_open_problem_away(opened):
    for words in (("--topic", "arrays-and-hashing"), ("--difficulty", "easy")):
        assert "tiny" not in opened.ok("list", *words).stdout


def test_report_holds_what_a_judge_of_the_judge_needs(opened, tmp_path):
    opened.answer(WRONG)
    opened("check")
    path = tmp_path / "doubt.md"
    opened.ok("report", "-o", path)
    text = path.read_text()
    for words in ("`tiny`, version `", "verdict: WA", WRONG, "limits: 2 s"):
        assert words in text
    case = json.loads(text.split("```json\n")[1].split("```")[0])["counterexample"]
    assert case["types"] == {"params": [{"name": "nums", "type": "list[int]"}], "result": {"type": "int"}}
    assert case["returned"] != case["expected"]
    assert list(case["args"]) == ["nums"]
    assert "# A doubtful verdict" in opened.ok("report", "-o", "-").stdout


def test_notes(opened):
    assert "No notes yet" in opened.ok("note").stdout
    opened.ok("note", "both", "ends", "count")
    assert "both ends count" in opened.ok("note").stdout
    assert "tiny" in opened.ok("note", "--all").stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(cli, shell):
    assert "_DRILL_COMPLETE" in cli.ok("completion", shell).stdout


def test_completion_of_problems(cli, monkeypatch):
    from click.shell_completion import ShellComplete

    from runner.cli.main import drill

    monkeypatch.setenv("DRILL_HOME", str(cli.home))
    complete = ShellComplete(drill, {}, "drill", "_DRILL_COMPLETE")
    assert "two-sum" in [item.value for item in complete.get_completions(["check"], "two_s")]
    assert "graphs" in [item.value for item in complete.get_completions(["next", "--topic"], "gra")]
    assert "hint" in [item.value for item in complete.get_completions([], "hi")]


def test_check_completes_files_where_no_problem_begins_so(cli, monkeypatch):
    from runner.cli.options import complete_target

    monkeypatch.setenv("DRILL_HOME", str(cli.home))
    assert [each.value for each in complete_target(None, None, "tin")] == ["tiny"]
    assert [each.type for each in complete_target(None, None, "./ans")] == ["file"]


def test_the_list_keeps_what_fits(opened):
    opened.environ["COLUMNS"] = "100"
    wide = opened.ok("list").lines
    opened.environ["COLUMNS"] = "62"
    narrow = opened.ok("list").lines
    assert max(map(len, narrow)) <= 62 < max(map(len, wide))
    assert any(line.startswith("tiny ") and line.endswith("open") for line in narrow)


def test_completion_as_a_shell_asks_for_it(cli):
    environ = {**cli.environ, "_DRILL_COMPLETE": "bash_complete", "COMP_WORDS": "drill ch", "COMP_CWORD": "1"}
    words = [sys.executable, "-m", "runner"]
    done = subprocess.run(words, capture_output=True, text=True, env=environ, check=False)
    assert "plain,check" in done.stdout


def test_doctor_looks_at_everything(cli):
    result = cli("doctor", "--json")
    names = {check["name"] for check in result.json["checks"]}
    assert names >= {"drill", "python", "command", "home", "settings", "store", "bank", "isolation", "terminal"}


def test_doctor_finds_another_drill_first_on_the_path(cli, tmp_path):
    import sys
    from pathlib import Path

    impostor = tmp_path / "bin" / "drill"
    impostor.parent.mkdir()
    impostor.write_text("#!/bin/sh\n")
    impostor.chmod(0o755)
    cli.environ["PATH"] = str(impostor.parent)
    result = cli("doctor", "--json")
    (row,) = (check for check in result.json["checks"] if check["name"] == "command")
    if Path(sys.executable).with_name("drill").exists():
        assert not row["ok"]
    assert str(impostor) in row["text"]


def test_doctor_minds_a_disk_that_is_nearly_full(cli, monkeypatch):
    import shutil

    cli.home.mkdir(exist_ok=True)
    for free, is_well in ((1 << 20, False), (1 << 30, True)):
        monkeypatch.setattr(shutil, "disk_usage", lambda _, free=free: shutil._ntuple_diskusage(1 << 40, 0, free))
        (row,) = (check for check in cli("doctor", "--json").json["checks"] if check["name"] == "home")
        assert row["ok"] is is_well
        assert f"{free >> 20:,} MB free" in row["text"]


def test_doctor_names_a_broken_part_and_goes_on(cli):
    cli.ok("next")
    cli.home.joinpath("config.toml").write_text("nonsense = 1\n")
    result = cli("doctor")
    assert result.exit_code == 4
    assert "!! " in result.stdout
    assert "bank" in result.stdout


def test_hints_and_solution_as_json(opened):
    view = opened.ok("hint", "--json").json
    assert (len(view["hints"]), view["of"]) == (1, 3)
    view = opened.ok("solution", "--json").json
    assert view["difficulty"] == "easy"
    assert "def spread" in view["reference"]


def test_no_hint_seen_yet(opened):
    assert "`drill hint` shows the first" in opened.ok("hint", "--seen").stdout


def test_show_reveals_all_in_json_when_asked(cli):
    assert cli.ok("show", "two-sum", "--topic", "--json").json["difficulty"] == "easy"


def test_the_last_problem_is_meant_when_none_is_open(opened):
    opened.answer(RIGHT)
    opened.ok("check")
    assert "Spread of an array" in opened.ok("solution").stdout
    assert "Spread of an array" in opened.ok("report", "-o", "-").stdout


def test_a_check_that_contradicts_itself(cli):
    assert cli("check", "tiny", "--problem", "two-sum").exit_code == 2


def test_a_report_that_cannot_be_written(opened, tmp_path):
    opened.answer(WRONG)
    opened("check")
    assert opened("report", "-o", tmp_path / "no" / "such" / "place.md").exit_code == 4


def test_progress_is_one_line_that_goes_away_again(monkeypatch, capsys):
    from runner.cli.terminal.progress import stages_shown
    from runner.grading.report import Stage, StageResult, StageStatus

    with stages_shown() as on_stage:
        assert on_stage is None
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    with stages_shown() as on_stage:
        on_stage(StageResult(Stage.LOAD, StageStatus.PASSED))
        on_stage(StageResult(Stage.EXAMPLES, StageStatus.FAILED))
    assert capsys.readouterr().err == "\r\x1b[Kchecking: examples …\r\x1b[K"


def test_help_without_click(main, monkeypatch, capsys):
    for words in ([], ["--help"], ["-h"]):
        monkeypatch.setattr(sys, "argv", ["drill", *words])
        main()
        assert capsys.readouterr().out.startswith("Usage: drill COMMAND")
