"""Component problems at the door: the stub, and who is served one."""

from __future__ import annotations

from pathlib import Path

import pytest

from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Stage
from runner.grading.session import Session
from tests.support.bank import shipped_problem
from tests.support.javascript import needs_node
from tests.support.react import STALE_COUNTER

ID = "counter-with-step"


def settings(cli, text):
    cli.ok("stats")
    Path(cli.home, "config.toml").write_text(text + "\n", encoding="utf-8")


def test_the_stub_is_a_component_that_says_what_the_check_looks_for(cli):
    path = Path(cli.ok("next", ID, "--json").json["stub"])
    assert path.name == f"{ID}.jsx"
    text = path.read_text(encoding="utf-8")
    assert text.startswith(f'// drill: {ID}\nimport {{ useState }} from "react";\n')
    assert " * increment()  →  count" not in text
    assert " *     increment()  →  count" in text
    assert ' * role button "Later": clicked\n' in text
    assert " * role status: its text\n" in text
    assert text.endswith("export default function Counter({ step }) {\n  throw new NotWritten();\n}\n")


def test_javascript_is_its_language_too(cli):
    assert cli.ok("next", ID, "--language", "javascript", "--json").json["stub"].endswith(".jsx")
    refused = cli("next", ID, "--language", "python")
    assert (refused.exit_code, "it is solved in React" in refused.stderr) == (2, True)


@pytest.mark.parametrize(("language", "is_offered"), [("python", False), ("javascript", True)])
@needs_node
def test_only_those_who_write_javascript_are_served_one(cli, language, is_offered):
    settings(cli, f'language = "{language}"')
    assert ("React" in cli.ok("plan").stdout or "React" in cli.ok("stats").stdout) is is_offered


STALE = f'import {{ useState }} from "react";\n\n{STALE_COUNTER}'


@needs_node
def test_a_wrong_component_shows_the_shortest_sequence_and_both_screens(cli):
    path = Path(cli.ok("next", ID, "--json").json["stub"])
    path.write_text(f"// drill: {ID}\n{STALE}", encoding="utf-8")
    page = cli("check")
    assert page.exit_code == 1
    assert [line.split() for line in page.stdout.splitlines()[1:6]] == [
        ["<Counter", "step={1}", "/>"],
        ["at", "first", "→", "count", '"0"'],
        ["later()", "→", "no", "change"],
        ["increment()", "→", "count", '"1"'],
        ["wait(1000)", "count:", "expected", '"2",', "yours", '"1"'],
    ]
    assert "drill try 'Counter(step=1); later(); increment(); wait(1000)'" in page.stdout
    assert cli("try", "Counter(step=2); later(); wait(1000)").exit_code == 0


@pytest.mark.parametrize(
    ("written", "note"),
    [("", 'There is no button "-" on the screen at that action.'), ("<button disabled>-</button>", "")],
)
@pytest.mark.slow
@needs_node
def test_an_element_that_the_failing_action_did_not_find_is_named(cli, written, note):
    source = STALE.replace("<button onClick={() => setCount(count - step)}>-</button>", written)
    path = Path(cli.ok("next", ID, "--json").json["stub"])
    path.write_text(f"// drill: {ID}\n{source}", encoding="utf-8")
    page = cli("check").stdout
    assert 'count: expected "-1", yours "0"' in page
    assert ("There is no" in page, note in page) == (bool(note), True)


LEAK = "useEffect(() => { setInterval(() => {}, 1000); }, []);"


@needs_node
def test_a_leaking_interval_is_a_note_of_an_accepted_component():
    right = shipped_problem(ID).driver.right[0].replace("return (", f"React.{LEAK}\n  return (", 1)
    report = grade(shipped_problem(ID), right.encode(), f"{ID}.jsx", GradeOptions(upto=Stage.EXAMPLES))
    assert (str(report.verdict), report.warnings) == ("AC", ("leak",))
    assert any("an interval still runs" in note for note in report.notes)


@needs_node
def test_a_leaking_interval_is_wrong_where_the_statement_forbids_it(cli):
    leaking = next(
        wrong for wrong in shipped_problem("stopwatch").wrong if wrong.name.startswith("leaves the interval")
    )
    path = Path(cli.ok("next", "stopwatch", "--json").json["stub"])
    path.write_text(f"// drill: stopwatch\n{leaking.code}", encoding="utf-8")
    page = cli("check")
    assert page.exit_code == 1
    assert [line.strip() for line in page.stdout.splitlines()[3:5]] == [
        "start()        → start_disabled true, stop_disabled false",
        "left a timer running after the component was unmounted (line 11)",
    ]
    assert "Warning" not in page.stdout


@needs_node
def test_a_package_that_is_not_there_leads_to_what_a_component_can_import(cli):
    path = Path(cli.ok("next", ID, "--json").json["stub"])
    path.write_text(f"// drill: {ID}\nimport './App.css';\nimport styled from 'styled-components';\n{STALE}")
    page = cli("check").stdout
    assert "there is no package 'styled-components' here" in page
    assert "It can import `react` and `react-dom`" in page
    assert "Node's own modules" not in page


@needs_node
def test_a_form_that_the_browser_does_not_submit_is_named_where_the_check_fails(cli):
    problem = shipped_problem("form-with-validation")
    code = problem.driver.right[0].replace("noValidate", "").replace("<input", "<input required")
    report = grade(problem, code.encode(), "form-with-validation.jsx", GradeOptions(upto=Stage.SMALL))
    assert str(report.verdict) == "WA"
    assert (
        'The browser does not submit the form at that action: the field "Email" is invalid.'
        in report.counterexample.note
    )


@needs_node
def test_a_request_that_is_never_answered_does_not_keep_the_next_page_waiting():
    problem = shipped_problem("optimistic-like-button")
    with_transitions = next(code for code in problem.driver.right if "useOptimistic" in code)
    with Session(problem, with_transitions.encode(), "optimistic-like-button.jsx") as session:
        assert session.load() is None
        pending = {"init": [0], "calls": [["render"], ["like"]]}
        settled = {"init": [0], "calls": [["render"], ["like"], ["succeed"], ["like"], ["fail"]]}
        assert not any(each.failed for each in session.judge_batch([pending, pending, settled]))


def test_the_solution_is_a_component_and_says_what_it_trains(cli):
    shown = cli.ok("solution", ID, "--yes").stdout
    assert "trains useState" in shown
    assert "export default function Counter({ step })" in shown
    assert "class Counter" not in shown


def test_without_node_none_is_served_by_itself(cli):
    settings(cli, 'language = "javascript"\nnode = "no-such-node"')
    assert "React" not in cli.ok("stats").stdout


@needs_node
def test_a_topic_that_is_named_is_served_whatever_the_settings_are(cli):
    assert cli.ok("next", "--topic", "react-state", "--json").json["stub"].endswith(".jsx")


def test_the_proof_without_node_says_what_it_needs(cli):
    settings(cli, 'node = "no-such-node"')
    said = cli("bank", "check", ID, "two-sum")
    assert "1 problem not proved: React needs Node 20 or later" in said.stderr + said.stdout
