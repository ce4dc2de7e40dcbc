"""`drill report`: one file about a doubtful verdict."""

import json

from tests.cli.answers import WRONG
from tests.support.pages import parsed, texts


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


def test_the_same_as_a_page(opened, tmp_path):
    opened.answer(WRONG + "\n# </code></pre><script>alert(1)</script>")
    opened("check")
    page = parsed(opened.ok("report", "--html", "-o", "-").stdout)
    markdown = opened.ok("report", "-o", "-").stdout
    assert not page.query("script")
    code, report = (node.to_text(separator="", strip=False) for node in page.query("pre code"))
    assert code in markdown
    assert report in markdown
    for fact in texts(page, "dd"):
        assert fact in markdown.replace("`", "")


def test_the_usual_names_of_the_files(opened, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    opened.answer(WRONG)
    opened("check")
    opened.ok("report")
    opened.ok("report", "--html")
    assert sorted(path.suffix for path in tmp_path.glob("drill-report-tiny-*")) == [".html", ".md"]
