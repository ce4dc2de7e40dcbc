"""`drill report`: one file about a doubtful verdict."""

import json

from tests.cli.answers import WRONG


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


def test_a_report_that_cannot_be_written(opened, tmp_path):
    opened.answer(WRONG)
    opened("check")
    assert opened("report", "-o", tmp_path / "no" / "such" / "place.md").exit_code == 4
