"""Commands on solutions in JavaScript: the stub, the check, an input of one's own, the debugger."""

from __future__ import annotations

import json

import pytest

from tests.support.javascript import needs_node

RIGHT = "const spread = (nums) => Math.max(...nums) - Math.min(...nums);"
WRONG = "const spread = (nums) => nums[0] - nums[nums.length - 1];"


@pytest.fixture
def answered(cli):
    """A home whose open problem has a stub in JavaScript, and a function that writes an answer into it."""
    cli.ok("next", "tiny", "--language", "javascript")
    path = cli.home / "solutions" / "tiny.js"
    assert "throw new NotWritten();" in path.read_text()

    def answer(code):
        path.write_text(f"// drill: tiny\n{code}\n")
        return cli

    return answer


def test_the_setting_chooses_the_language_of_stubs(cli):
    cli.home.mkdir(exist_ok=True)
    (cli.home / "config.toml").write_text('language = "javascript"\n')
    assert "tiny.js" in cli.ok("next", "tiny").stdout


def test_an_unknown_language_is_refused(cli):
    assert cli("next", "tiny", "--language", "cobol").exit_code == 2


@pytest.mark.parametrize(
    ("problem", "heading", "is_translated"),
    [("two-sum", "Reference in JavaScript", True), ("tiny", "there is none in JavaScript", False)],
)
def test_the_solution_is_in_the_language_of_the_file_where_there_is_one(cli, problem, heading, is_translated):
    cli.ok("next", problem, "--language", "javascript")
    assert heading in cli.ok("solution", problem, "--yes").stdout
    view = json.loads(cli.ok("solution", problem, "--json").stdout)
    assert (view["translation"] is not None) is is_translated
    assert view["reference"].startswith(("def ", "from "))


@needs_node
def test_stats_say_in_what_languages_problems_were_solved(answered):
    cli = answered(RIGHT)
    cli.ok("check")
    assert [(each["title"], each["solved"]) for each in cli.ok("stats", "--json").json["languages"]] == [
        ("JavaScript", 1)
    ]
    assert "by language" not in cli.ok("stats").stdout
    cli.ok("next", "tiny", "--language", "python")
    (cli.home / "solutions" / "tiny.py").write_text("# drill: tiny\ndef spread(nums):\n    return 0\n")
    cli("check", str(cli.home / "solutions" / "tiny.py"))
    cli.ok("solution", "tiny", "--yes")
    assert "Accepted by language: JavaScript 1 of 1, Python 0 of 1" in " ".join(cli.ok("stats").stdout.split())


@needs_node
def test_a_right_answer_is_accepted_and_logged_with_its_language(answered):
    view = json.loads(answered(RIGHT).ok("check", "--json").stdout)
    assert (view["verdict"], view["language"], view["logged"]) == ("AC", "javascript", True)


@needs_node
def test_a_wrong_answer_is_shown_in_the_words_of_javascript(answered):
    result = answered("const spread = (nums) => { Math.max(...nums); };")("check")
    assert result.exit_code == 1
    assert "undefined" in result.stdout
    assert "None" not in result.stdout


@needs_node
def test_an_input_of_ones_own_is_tried(answered):
    assert "Both agree" in answered(RIGHT).ok("try", "nums=[3, 1]").stdout


@needs_node
def test_an_input_that_javascript_cannot_hold_is_refused(answered):
    result = answered(RIGHT)("try", f"nums=[{2**60}]")
    assert result.exit_code == 2


@needs_node
def test_the_debugger_gets_a_script_with_the_input_that_failed(answered):
    cli = answered(WRONG)
    cli("check")
    result = cli.ok("debug")
    script = cli.home / "debug" / "tiny.js"
    assert f"node --inspect-brk {script}" in " ".join(result.stdout.split())
    assert str(cli.home / "solutions" / "tiny.js") in script.read_text()


@needs_node
def test_an_untouched_stub_is_not_logged(cli):
    cli.ok("next", "tiny", "--language", "javascript")
    view = json.loads(cli("check", "--json").stdout)
    assert view["logged"] is False


def test_without_node_one_line_says_so(answered):
    cli = answered(RIGHT)
    (cli.home / "config.toml").write_text('node = "/nowhere/node"\n')
    result = cli("check")
    assert result.exit_code == 4
    assert "/nowhere/node cannot be started: there is no such program" in result.stderr
    assert "set `node` in config.toml" in result.stderr
