"""`drill check`: verdicts, exit codes, what is logged and what is not."""

import os
import re
import sqlite3
import subprocess
import sys

import pytest

from tests.cli.answers import BROKEN, RAISES, RIGHT, WRONG
from tests.support.bank import write_problem


def test_accepted(opened):
    opened.wait(minutes=4)
    opened.answer(RIGHT)
    result = opened.ok("check")
    assert result.stdout.startswith("Accepted")
    assert "all 4 groups" in result.stdout
    assert "4 min, 1 check, no hints" in " ".join(result.stdout.split())
    assert "drill solution" in result.stdout


def test_wrong_answer_shows_the_smallest_input(opened):
    opened.answer(WRONG)
    result = opened("check")
    assert result.exit_code == 1
    assert result.stdout.startswith("Wrong answer")
    assert "nums     = " in result.stdout
    assert "Look at: " in result.stdout
    assert "`drill hint` (0 of 3 used)" in result.stdout
    assert "drill try 'nums=" in result.stdout


def test_runtime_error_shows_the_line(opened):
    opened.answer(RAISES)
    result = opened("check")
    assert result.exit_code == 1
    assert "ValueError: not enough values to unpack" in result.stdout
    assert "first, second, *_ = nums" in result.stdout


def test_does_not_compile(opened):
    opened.answer(BROKEN)
    result = opened("check")
    assert result.exit_code == 1
    assert "line 2" in result.stdout
    assert "Logged" not in result.stdout


def test_json_has_the_verdict(opened):
    opened.answer(WRONG)
    view = opened("check", "--json").json
    assert view["verdict"] == "WA"
    assert view["schema"] == 1
    assert view["counterexample"]["arguments"][0]["name"] == "nums"
    assert view["attempt"]["checks"] == 1
    assert not {"topics", "difficulty"} & view.keys()


def test_the_right_answer_after_a_wrong_one(opened):
    opened.answer(WRONG)
    opened("check")
    opened.answer(RIGHT)
    assert "2 checks" in opened.ok("check").stdout
    stats = opened.ok("stats", "--json").json
    assert stats["total"]["solved"] == 1
    assert stats["topics"][0]["failed_checks"] == 1


def test_a_check_after_acceptance_changes_nothing(opened):
    opened.answer(RIGHT)
    opened.ok("check")
    before = opened.ok("stats", "--json").json
    opened.answer(WRONG)
    assert opened("check", "tiny").exit_code == 1
    assert opened.ok("stats", "--json").json == before


def test_no_log_leaves_no_trace(opened):
    opened.answer(WRONG)
    result = opened("check", "--no-log")
    assert result.exit_code == 1
    assert "Logged" not in result.stdout
    assert opened("report").exit_code == 2


def test_by_id_without_having_opened_it(cli):
    cli.answer(RIGHT)
    assert cli.ok("check", "tiny").stdout.startswith("Accepted")
    assert cli.ok("list", "--search", "tiny", "--json").json["problems"][0]["status"] == "solved"


def test_a_path_knows_its_problem_by_the_header(cli, tmp_path):
    path = tmp_path / "anything.py"
    path.write_text(f"# drill: tiny\n{RIGHT}\n")
    assert cli.ok("check", path, "--json").json["problem"]["id"] == "tiny"


def test_a_path_knows_its_problem_by_its_name(cli, tmp_path):
    path = tmp_path / "tiny.py"
    path.write_text(RIGHT)
    assert cli.ok("check", path, "--json").json["problem"]["id"] == "tiny"


def test_a_path_whose_problem_has_to_be_said(cli, tmp_path):
    path = tmp_path / "answer.py"
    path.write_text(RIGHT)
    result = cli("check", path)
    assert result.exit_code == 2
    assert "--problem" in result.stderr
    assert cli.ok("check", path, "--problem", "tiny").stdout.startswith("Accepted")


def test_what_a_file_says_goes_before_what_the_command_says(cli, tmp_path):
    for name, header in (("answer.py", "# drill: tiny\n"), ("tiny.py", "")):
        path = tmp_path / name
        path.write_text(header + RIGHT)
        result = cli.ok("check", path, "--problem", "two-sum", "--no-log", "--json")
        assert result.json["problem"]["id"] == "tiny"
        assert "two-sum is ignored" in result.stderr
        assert "ignored" not in cli.ok("check", path, "--problem", "tiny", "--no-log").stderr


def test_a_wrong_type_is_said_next_to_the_value_and_once(cli):
    cli.answer("def spread(nums):\n    pass")
    text = cli("check", "tiny").stdout
    assert "returned   None\n  Expected an `int`.\n" in text
    assert text.count("Expected an") == 1
    cli.answer("def spread(nums):\n    print(max(nums) - min(nums))")
    text = cli("check", "tiny").stdout
    assert "It prints the answer instead of returning it." in text
    assert "Expected an" not in text


def test_an_untouched_stub_is_distinguished_from_a_mistake(opened):
    result = opened("check")
    assert result.exit_code == 1
    first, rest = result.stdout.split("\n", 1)
    assert first.startswith("Not written yet")
    assert "write your answer in place of\n`raise NotImplementedError` in line 24." in rest
    for word in ("Look at", "drill try", "Debug", "expected"):
        assert word not in result.stdout


def test_nothing_open(cli):
    result = cli("check")
    assert result.exit_code == 2
    assert "drill next" in result.stderr


def test_a_missing_file(opened):
    opened.solution().unlink()
    result = opened("check")
    assert result.exit_code == 2
    assert "drill reset" in result.stderr


def test_replay_runs_only_the_input_that_failed(opened):
    assert opened("check", "--replay").exit_code == 2
    opened.answer(WRONG)
    opened("check")
    replayed = opened("check", "--replay", "--json")
    assert replayed.exit_code == 1
    assert replayed.json["inputs"] == 1
    opened.answer(RIGHT)
    again = opened.ok("check", "--replay").stdout
    assert again.startswith("Right on this input")
    assert "`drill check` tries all the others." in again
    assert "drill solution" not in again, "it is not over"
    assert opened.ok("list", "--search", "tiny", "--json").json["problems"][0]["status"] == "open"


def test_the_verdict_is_shown_even_where_it_cannot_be_logged(opened):
    opened.answer(RIGHT)
    database = sqlite3.connect(opened.home / "drill.db")
    database.execute("CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'no room'); END")
    database.commit()
    database.close()
    result = opened("check")
    assert result.stdout.startswith("Accepted")
    assert result.exit_code == 4
    assert "could not be logged" in result.stderr


def test_a_broken_setting_is_named(opened):
    opened.answer(RIGHT)
    opened.home.joinpath("config.toml").write_text("isolation = 7\n")
    result = opened("check")
    assert result.exit_code == 4
    assert "config.toml:1" in result.stderr


def test_the_debug_line_reproduces_the_failure(opened, monkeypatch):
    opened.answer(RAISES)
    view = opened("check", "--json").json
    monkeypatch.setenv("DRILL_HOME", str(opened.home))
    monkeypatch.setattr("sys.gettrace", object)
    with pytest.raises(ValueError, match="not enough values"):
        exec(view["debug"], {})


AWKWARD = "it's $HOME & `ls` of mine"


@pytest.mark.parametrize(
    ("name", "header", "words", "named"),
    [
        ("tiny.py", "", (), ()),
        (f"{AWKWARD}.py", "# drill: tiny\n", (), ()),
        (f"{AWKWARD}.py", "", ("--problem", "tiny"), ("--problem",)),
    ],
)
def test_what_is_printed_can_be_pasted_and_is_about_the_file(opened, tmp_path, monkeypatch, name, header, words, named):
    (tmp_path / "elsewhere").mkdir()
    path = tmp_path / "elsewhere" / name
    path.write_text(f"{header}{RAISES}")
    result = opened("check", path, *words)
    assert result.exit_code == 1
    [line] = [line for line in result.stdout.splitlines() if line.startswith("  Try ")]
    command = line.split(maxsplit=1)[1]
    script = f'drill() {{ for word in "$@"; do printf \'%s\\n\' "$word"; done; }}; {command}'
    pasted = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True).stdout.splitlines()
    assert [word for word in pasted if word.startswith("--")] == list(named)
    assert pasted[:2] == ["try", str(path)]
    again = opened(*pasted)
    assert again.exit_code == 1, again.stderr
    assert "ValueError" in again.stdout
    monkeypatch.setenv("DRILL_HOME", str(opened.home))
    monkeypatch.setattr("sys.gettrace", object)
    with pytest.raises(ValueError, match="not enough values"):
        exec(opened("check", path, *words, "--json").json["debug"], {})


@pytest.mark.parametrize("name", ["two-sum", "-mine.py"])
def test_a_file_that_reads_like_a_problem_or_an_option_is_named_as_a_file(opened, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text(f"# drill: tiny\n{RAISES}")
    shown = opened("check", "--no-log", "--", name).stdout
    assert f"drill try ./{name} 'nums=[" in shown
    assert name in opened("check", "--json", "--no-log", "--", name).json["debug"]


def test_of_another_problem_than_the_open_one_the_problem_is_named(opened):
    opened.answer(RAISES)
    opened.ok("next", "two-sum", "--yes")
    assert "drill try tiny 'nums=[" in opened("check", "tiny", "--no-log").stdout


@pytest.mark.parametrize(
    "word", ["plain", "two words", "it's", "it's $HOME", 'a"b', "a'b\"c", "`ls`", "a\\b'", "x!y'", ""]
)
def test_a_quoted_word_is_one_word_to_a_shell(word):
    from runner.shell_words import quoted

    said = subprocess.run(
        ["bash", "-c", f"printf %s {quoted(word)}"], capture_output=True, text=True, check=True
    ).stdout
    assert said == word


def test_a_fault_of_the_bank_is_not_the_learner_s(cli):
    write_problem(cli.home / "bank", "liar", "return max(nums) - min(nums)\nbrute", "return nums[5]\nbrute")
    cli.ok("next", "--problem", "liar")
    cli.answer(RIGHT, "liar")
    result = cli("check")
    assert result.exit_code == 4
    assert result.stdout.startswith("Judge error")
    assert "does not count" in result.stdout
    assert "verdict: JE" in cli.ok("report", "-o", "-").stdout
    cli.ok("skip")
    assert cli.ok("stats", "--json").json["total"]["attempts"] == 0


def test_a_fault_of_drill_s_own_is_a_judge_error_with_a_log(opened, monkeypatch):
    monkeypatch.setenv("DRILL_HOME", str(opened.home))
    monkeypatch.setattr("runner.grading.stages.examples.run", lambda _: 1 / 0)
    opened.answer(RIGHT)
    result = opened("check")
    assert result.exit_code == 3
    assert result.stdout.startswith("Judge error")
    assert "The traceback is in" in result.stderr
    assert list((opened.home / "logs").iterdir())


def test_no_log_does_not_even_make_a_home(bare_cli, tmp_path):
    path = tmp_path / "two_sum.py"
    path.write_text("def two_sum(nums, target):\n    return [0, 0]\n")
    assert bare_cli("check", path, "--no-log").exit_code == 1
    assert not bare_cli.home.exists()


def test_acceptance_says_what_it_means_for_the_curriculum(cli):
    cli.ok("next", "--problem", "tiny")
    cli.answer(WRONG)
    cli("check")
    cli.answer(RIGHT)
    text = " ".join(cli.ok("check").stdout.split())
    assert re.search(
        r"Arrays and hashing: first problem solved \(1 of \d+\)\. Review due tomorrow, since one check failed\.", text
    )


def test_acceptance_says_when_an_interview_brings_the_review_forward(cli):
    cli.ok("plan", "--by", "2026-03-07")
    cli.answer(RIGHT)
    text = " ".join(cli.ok("check", "tiny").stdout.split())
    assert "Review due in 4 days, the day before your interview." in text


def test_of_two_interviews_acceptance_names_the_one(cli):
    cli.ok("interview", "add", "Acme", "--on", "in 10 days")
    cli.ok("plan", "--by", "2026-03-07")
    cli.answer(RIGHT)
    text = " ".join(cli.ok("check", "tiny").stdout.split())
    assert "Review due in 4 days, the day before your interview on 7 March 2026." in text


def test_acceptance_shows_no_number_that_fell(cli):
    cli.ok("next", "--problem", "tiny")
    for number in range(3):
        cli.answer(f"def spread(nums):\n    return {number}")
        cli("check")
    cli.answer(RIGHT)
    result = cli.ok("check", "--json").json["attempt"]["curriculum"]
    assert result["topic"]["after"] < result["topic"]["before"]
    assert not result["clean"]
    text = (cli.home / "solutions" / "tiny.py").read_text()
    cli.ok("undo")
    cli.solution().write_text(text)
    assert "rose from" not in " ".join(cli.ok("check").stdout.split())


def test_solving_it_again_is_said(cli):
    cli.answer(RIGHT)
    text = " ".join(cli.ok("check", "tiny").stdout.split())
    assert "first problem solved cleanly (1 of " in text
    assert "since it was right at the first check. Your chance on a fresh medium problem rose from " in text
    cli.wait(days=9)
    cli.ok("next", "--problem", "tiny")
    cli.answer(RIGHT)
    text = " ".join(cli.ok("check").stdout.split())
    assert "solved again cleanly (1 of " in text
    assert "since it was right at the first check again, 9 days after the last time" in text


def test_a_clean_solve_raises_its_topic(cli):
    cli.answer(RIGHT)
    view = cli.ok("check", "tiny", "--json").json["attempt"]["curriculum"]
    assert view["topic"]["low"] < view["topic"]["before"] < view["topic"]["after"] < view["topic"]["high"]
    assert (view["clean"], view["again"], view["topic"]["solved"]) == (True, False, 1)
    assert view["review"]["because"] == "it was right at the first check"
    assert view["earlier"] is None
    assert cli.ok("check", "tiny", "--json").json["attempt"]["curriculum"] is None


@pytest.mark.parametrize("width", [60, 110])
def test_the_earlier_solution_is_next_to_the_new_one(cli, width):
    cli.environ["COLUMNS"] = str(width)
    cli.ok("next", "--problem", "tiny")
    cli.answer(RIGHT)
    cli.ok("check")
    cli.wait(days=60)
    cli.ok("next", "--review")
    cli.answer("def spread(nums):\n    low, *_, high = sorted([nums[0], *nums])\n    return high - low")
    text = cli.ok("check").stdout
    assert "Your solution of 2 March 2026" in text
    line = next(line for line in text.splitlines() if "return max(nums) - min(nums)" in line)
    assert ("low, *_, high" in line) == (width == 110)
    assert "Review due on" in text


def test_the_earlier_solution_is_shown_without_its_statement(cli):
    stub = cli.solution("tiny")
    cli.ok("next", "--problem", "tiny")
    statement = stub.read_text().partition('"""')[2].partition('"""')[0]
    cli.answer(f'def spread(nums):\n    """{statement}"""\n    return max(nums) - min(nums)  # first')
    cli.ok("check")
    cli.wait(days=60)
    cli.ok("next", "--review")
    cli.answer("def spread(nums):\n    return max(nums) - min(nums)  # second")
    shown = cli.ok("check").stdout
    assert "# first" in shown
    assert "Example 1" not in shown


def test_the_same_solution_again_is_not_shown_twice(cli):
    cli.answer(RIGHT)
    cli.ok("check", "tiny")
    cli.wait(days=60)
    cli.ok("next", "--problem", "tiny")
    cli.answer(RIGHT)
    assert "the same as your solution of 2 March 2026" in " ".join(cli.ok("check").stdout.split())


def test_hypothesis_is_imported_for_the_first_check_that_comes_so_far_and_for_no_later_one(opened):
    code = "import sys; from runner.cli.main import drill; drill(['check', '--no-log'], standalone_mode=False);"
    code += "print('hypothesis' in sys.modules)"
    found = []
    for answer in (WRONG, RIGHT, RIGHT):
        opened.answer(answer)
        words = [sys.executable, "-c", code]
        done = subprocess.run(words, capture_output=True, text=True, check=False, env=opened.environ)
        found.append(done.stdout.splitlines()[-1])
    assert found == ["False", "True", "False"]


LARGE = "def spread(nums):\n    return max(nums) - min(nums) + (len(nums) > 500)\n"
STATE = "seen = []\ndef spread(nums):\n    seen.append(1)\n    return max(nums) - min(nums) + (len(seen) > 1)\n"


def test_replay_says_that_the_input_was_too_long_and_runs_no_older_one(opened, monkeypatch):
    opened.answer(WRONG)
    opened("check")
    opened.answer(LARGE)
    monkeypatch.setattr("runner.practice.check_row._LARGE", 100)
    assert opened("check", "--json").json["counterexample"]["stage"] == "large"
    result = opened("check", "--replay")
    assert result.exit_code == 2
    assert "too long to be kept" in result.stderr


def test_replay_makes_both_calls_where_state_is_kept(opened):
    opened.answer(STATE)
    found = opened("check", "--json").json
    assert found["reason"] == "keeps_state"
    assert found["counterexample"]["try"] == "", "it is right on its own"
    again = opened("check", "--replay", "--json").json
    assert (again["verdict"], again["reason"]) == ("WA", "keeps_state")
    assert again["counterexample"]["first_call"] == found["counterexample"]["first_call"]
    opened.answer(RIGHT)
    opened.ok("check", "--replay")


def test_the_debugger_makes_both_calls_where_state_is_kept(opened, monkeypatch):
    monkeypatch.setenv("DRILL_HOME", str(opened.home))
    opened.answer(STATE)
    line = opened("check", "--json").json["debug"]
    assert line.count("nums=") == 2
    monkeypatch.setattr("sys.gettrace", lambda: True)  # as under an editor's debugger
    scope = {}
    exec(line.replace("; debug(", "; found = debug("), scope)
    assert isinstance(scope["found"], int)
    assert scope["found"] != 0


def test_the_stub_as_it_was_handed_over_is_no_failed_check(opened):
    result = opened("check")
    assert result.exit_code == 1
    assert "There is nothing to check yet" in result.stdout
    assert "Logged" not in result.stdout
    stub = opened.solution()
    stub.write_text(stub.read_text() + "\n# an idea\n")
    assert opened("check").exit_code == 1
    opened.answer(RIGHT)
    assert "1 check," in " ".join(opened.ok("check").stdout.split())


def test_a_package_that_is_not_installed_is_no_failed_check(opened):
    opened.answer(f"import numpy_is_not_here\n{RIGHT}")
    assert opened("check", "--json").json["verdict"] == "RTE"
    opened.answer(RIGHT)
    assert "at the first check" in " ".join(opened.ok("check").stdout.split())


@pytest.mark.parametrize(
    ("what", "given", "words"),
    [
        ("nope", {}, ["there is no problem 'nope'", "`drill list`"]),
        ("tiny", {"num": [1]}, ["there is no argument 'num'", "for example: "]),
        ("tiny", {"nums": [1]}, ["there is no file", "`drill next`"]),
    ],
    ids=["problem", "argument", "file"],
)
def test_a_debugger_that_cannot_start_says_why_and_what_to_do(cli, monkeypatch, what, given, words):
    from runner.debug import debug

    monkeypatch.setenv("DRILL_HOME", str(cli.home))
    if "num" in given:
        cli.answer(RIGHT)
    with pytest.raises(SystemExit) as ended:
        debug(what, **given)
    message = str(ended.value)
    assert message.startswith("drill: ")
    assert all(each in message for each in words)
    assert message.count("\n") == 1


def test_a_check_that_contradicts_itself(cli):
    assert cli("check", "tiny", "--problem", "two-sum").exit_code == 2


def test_a_renamed_file_is_shown_again_and_gets_no_second_stub(opened):
    stub = opened.solution()
    renamed = stub.rename(stub.with_name("mine.py"))
    assert renamed.name in opened.ok("next").stdout
    assert not stub.exists()


def test_a_bare_check_says_that_another_file_was_saved_last(opened):
    stub = opened.solution()
    other = stub.with_name("other.py")
    other.write_text("x = 1\n")
    os.utime(stub, (1, 1))
    assert "the open problem, tiny. You saved" in opened("check").stderr
    assert "You saved" not in opened("check", "tiny").stderr
    os.utime(other, (0, 0))
    assert "You saved" not in opened("check").stderr


def test_a_file_that_was_not_saved_since_drill_dealt_with_it_was_not_saved_last(opened):
    def says_other(saved):
        """Whether a bare check names the other file, if that was saved so many seconds before now."""
        at = opened.clock.timestamp()
        os.utime(opened.solution(), (1, 1))
        os.utime(opened.solution("two-sum"), (at - saved, at - saved))
        return "You saved" in opened("check").stderr

    opened.ok("next", "two-sum", "--yes")
    opened.wait(minutes=5)
    opened.ok("next", "tiny", "--yes")
    assert not says_other(300), "its stub was made then"
    opened.wait(minutes=5)
    assert says_other(60)
    opened.ok("next", "two-sum", "--yes")
    opened.ok("solution", "--yes")
    opened.ok("next", "tiny", "--yes")
    assert not says_other(60), "it was given up since"


def test_a_renamed_file_is_found_by_its_header(opened):
    opened.answer(RIGHT)
    opened.solution().rename(opened.solution().with_name("mine.py"))
    result = opened.ok("check")
    assert "tiny.py is gone; its header is in mine.py" in result.stderr
    assert "Accepted" in result.stdout


def test_a_check_out_of_time_says_what_passed_before(opened):
    opened.answer(
        "def spread(nums):\n    while len(nums) == 3 and nums[0] == nums[1] == 1: pass\n    return max(nums) - min(nums)"
    )
    text = opened("check").stdout
    assert "Time limit" in text
    assert re.search(r"Passed before: \d+ examples and edge cases\.", text), text


def test_an_import_that_fails_in_a_call_is_explained(cli):
    cli.answer("def spread(nums):\n    import numpy_is_not_here")
    assert "A solution has the standard library" in cli("check", "tiny").stdout


def test_calls_that_are_nested_too_deeply_are_explained(cli):
    cli.answer("def spread(nums):\n    return spread(nums)")
    assert "Calls can be nested 42,000 deep here" in cli("check", "tiny").stdout
