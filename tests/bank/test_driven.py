"""Files of components: what is built of them, and which faults are found."""

from __future__ import annotations

import pytest

from runner.bank.load import load_problem
from runner.bank.model import ProblemKind
from runner.errors import BankError
from runner.grading.call_spec import call_spec_of
from runner.grading.machine import Machine
from runner.grading.reference import Reference
from runner.languages import BANK, LANGUAGES, reference_language, usual_language
from runner.typespec import parse
from tests.support.bank import PROBLEMS, shipped_problem

ID = "counter-with-step"
TEXT = PROBLEMS[ID].read_text(encoding="utf-8")


def faults(tmp_path, old, new):
    assert old in TEXT
    path = tmp_path / f"{ID}.yaml"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BankError) as caught:
        load_problem(path)
    return [f"{one.line}:{one.column} {one.rule}: {one.message}" for one in caught.value.diagnostics]


def test_a_component_becomes_a_class_with_a_method_for_each_action():
    signature = shipped_problem(ID).signature
    assert [param.name for param in signature.params] == ["step"]
    assert [method.name for method in signature.methods] == [
        *("render", "increment", "decrement", "later", "reset", "wait", "change_step")
    ]
    assert {str(method.returns) for method in signature.methods} == {"tuple[str | None]"}


def test_the_type_of_a_view_is_read_as_it_is_written():
    view = shipped_problem(ID).signature.methods[0].returns
    assert parse(str(view)) == view


def test_an_example_names_only_the_parts_of_the_view_that_changed():
    second = shipped_problem(ID).examples[1]
    assert second.args == {"init": [1], "calls": [["render"], ["later"], ["increment"], ["wait", 1000]]}
    assert second.output == [["0"], ["0"], ["1"], ["2"]]


def test_what_is_drawn_becomes_constraints():
    texts = [constraint.text for constraint in shipped_problem(ID).constraints]
    assert texts == [
        "the component is rendered once, at the beginning",
        "step is one of 1, 2, 5",
        "wait: ms is one of 1000, 999, 1",
        "change_step: step is one of 1, 2, 5",
    ]


def test_the_model_answers_what_the_examples_say():
    problem = shipped_problem(ID)
    assert reference_language(ProblemKind.REACT) is BANK
    with Reference(problem, Machine()) as reference:
        reference.load()
        answers = reference.expected([example.args for example in problem.examples])
    assert [answer.value for answer in answers] == [example.output for example in problem.examples]


def test_only_the_workers_of_solutions_get_the_description():
    problem = shipped_problem(ID)
    assert usual_language("react") is LANGUAGES["react"]
    spec = call_spec_of(problem, LANGUAGES["react"])
    assert (spec["kind"], spec["driver"]["adapter"]) == ("class", "react")
    assert spec["driver"]["actions"]["change_step"] == {"rerender": {"step": "$step"}}
    assert spec["driver"]["view"] == {"count": {"text": {"role": "status"}}}
    model = call_spec_of(problem, BANK)
    assert (model["kind"], model["driver"]) == ("class", None)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('{click: {role: button, name: "-"}}', "{weight: 2}", "15:14 signature: an action does one thing"),
        ('{click: {role: button, name: "-"}}', "{click: {nth: 1}}", "signature: an element is found in one way"),
        ('{click: {role: button, name: "-"}}', "{clik: {role: button}}", "unknown-key: unknown key `clik`"),
        ('{click: {role: button, name: "-"}}', "{click: {text: a, name: b}}", "signature: `name` goes with"),
        ('{click: {role: button, name: "-"}}', "{resolve: {request: 0}}", "parameter: there is no prop of type"),
        ("{wait: $ms, args", "{wait: $time, args", "unknown-name: `$time` is no argument of this action"),
        ("{rerender: {step: $step}", "{rerender: {stop: $step}", "parameter: there is no prop stop"),
        ("values: [1000, 999, 1]", "values: [1000, a]", "type: nothing says its type"),
        ("{type: int, values: [1, 2, 5]}", "{type: int}", "inputs: nothing says what is drawn"),
        ("{type: int, values: [1, 2, 5]}", "{type: int, values: [x]}", "12:30 value-type: 'x' is not of type int"),
        ("text: {role: status}", "calls: step", "21:18 parameter: `calls` reads a prop of type `callback`"),
        ("def later(self)", "def latter(self)", "solution-name: the model has no method later"),
        ("class Counter:", "class Count:", "solution-name: the model is a class Counter, which is not there"),
        ("[[later], [increment], [wait, 1000]]", "[[later], [wait]]", "method: wait takes (ms)"),
        ("[[later], [increment], [wait, 1000]]", "[[late]]", "method: there is no action late"),
        ("[[later], [increment], [wait, 1000]]", "[[wait, 5]]", "constraint-broken: this breaks the rule «wait: ms"),
        ("  - props: {step: 1}", "  - props: {stop: 1}", "input-names: the drawn props are step; here are stop"),
        ('{count: "1"}, {count: "2"}]', '{count: "1"}]', "value-type: there are 4 views"),
        ('{count: "1"}, {count: "2"}]', '{count: "1"}, {count: 2}]', "value-type: count: 2 is not of type str"),
        ('{when: "len(calls) == 1"}', '{when: "len(call) == 1"}', "unknown-name: the expression uses call"),
        ("draws: {later: 3", "draws: {latter: 3", "method: there is no action latter"),
        ("group: below zero}", "group: above zero}", "group: the cases have no group 'above zero'"),
        ("    verdict: RTE\n", "", "missing-key: what shows the mistake?"),
        ("    verdict: RTE\n", "    verdict: RTE\n    warning: leak\n", "missing-key: what shows the mistake?"),
        ("hooks: [useState]", "hooks: [useStat]", "not-one-of: 'useStat' is not known here"),
    ],
)
def test_faults_are_found(tmp_path, old, new, message):
    found = faults(tmp_path, old, new)
    assert any(message in each for each in found), found
